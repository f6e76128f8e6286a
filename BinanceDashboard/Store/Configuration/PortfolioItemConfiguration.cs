using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class PortfolioItemConfiguration : IEntityTypeConfiguration<PortfolioItem>
{
    public void Configure(EntityTypeBuilder<PortfolioItem> builder)
    {
        builder.ToTable("PortfolioItem", table => table.HasCheckConstraint("CK_PortfolioItem_PriceBuyUsd", "CAST(PriceBuyUsd AS REAL) > 0"));
        builder.HasKey(item => item.Id);
        builder.HasOne<User>().WithMany().HasForeignKey(item => item.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(item => item.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(item => new { item.OwnerId, item.AccountId, item.Symbol, item.Source }).IsUnique().HasFilter("Source = 'Binance'");
    }
}
