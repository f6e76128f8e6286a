using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class AlertRuleConfiguration : IEntityTypeConfiguration<AlertRule>
{
    public void Configure(EntityTypeBuilder<AlertRule> builder)
    {
        builder.ToTable("AlertRule", table =>
        {
            table.HasCheckConstraint("CK_AlertRule_Level", "CAST(Level AS REAL) > 0 OR Kind = 'KeyRights'");
            table.HasCheckConstraint("CK_AlertRule_Asset", "(Asset IS NOT NULL) = (Kind IN ('PriceAbove', 'PriceBelow'))");
        });
        builder.HasKey(rule => rule.Id);
        builder.HasOne<User>().WithMany().HasForeignKey(rule => rule.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(rule => rule.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
