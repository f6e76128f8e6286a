using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class CashFlowConfiguration : IEntityTypeConfiguration<CashFlow>
{
    public void Configure(EntityTypeBuilder<CashFlow> builder)
    {
        builder.ToTable("CashFlow");
        builder.HasKey(flow => flow.Id);
        builder.HasIndex(flow => new { flow.AccountId, flow.Kind, flow.ExternalId }).IsUnique();
        builder.HasIndex(flow => new { flow.AccountId, flow.At });
        builder.HasOne<Account>().WithMany().HasForeignKey(flow => flow.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(flow => flow.AmountUsd).HasConversion<UsdUnits>();
    }
}
