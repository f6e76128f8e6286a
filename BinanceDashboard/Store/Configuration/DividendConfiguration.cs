using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class DividendConfiguration : IEntityTypeConfiguration<Dividend>
{
    public void Configure(EntityTypeBuilder<Dividend> builder)
    {
        builder.ToTable("Dividend");
        builder.HasKey(dividend => new { dividend.AccountId, dividend.ExternalId });
        builder.HasIndex(dividend => new { dividend.AccountId, dividend.At });
        builder.HasOne<Account>().WithMany().HasForeignKey(dividend => dividend.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
