using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class NavRollupConfiguration : IEntityTypeConfiguration<NavRollup>
{
    public void Configure(EntityTypeBuilder<NavRollup> builder)
    {
        builder.ToTable("NavRollup");
        builder.HasKey(rollup => new { rollup.AccountId, rollup.Span, rollup.Start });
        builder.HasOne<Account>().WithMany().HasForeignKey(rollup => rollup.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(rollup => rollup.First).HasConversion<UsdUnits>();
        builder.Property(rollup => rollup.Min).HasConversion<UsdUnits>();
        builder.Property(rollup => rollup.Max).HasConversion<UsdUnits>();
        builder.Property(rollup => rollup.Last).HasConversion<UsdUnits>();
    }
}
