using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class IncomeConfiguration : IEntityTypeConfiguration<Income>
{
    public void Configure(EntityTypeBuilder<Income> builder)
    {
        builder.ToTable("Income");
        builder.HasKey(income => new { income.AccountId, income.Market, income.IncomeType, income.TranId, income.Asset, income.Symbol });
        builder.HasIndex(income => new { income.AccountId, income.Market, income.Symbol, income.At });
        builder.HasOne<Account>().WithMany().HasForeignKey(income => income.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
