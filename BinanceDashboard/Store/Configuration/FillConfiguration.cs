using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class FillConfiguration : IEntityTypeConfiguration<Fill>
{
    public void Configure(EntityTypeBuilder<Fill> builder)
    {
        builder.ToTable("Fill");
        builder.HasKey(fill => new { fill.AccountId, fill.Market, fill.Symbol, fill.TradeId });
        builder.HasIndex(fill => new { fill.AccountId, fill.Market, fill.Symbol, fill.At });
        builder.HasIndex(fill => new { fill.AccountId, fill.At });
        builder.HasOne<Account>().WithMany().HasForeignKey(fill => fill.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
