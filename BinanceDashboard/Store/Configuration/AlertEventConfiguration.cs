using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class AlertEventConfiguration : IEntityTypeConfiguration<AlertEvent>
{
    public void Configure(EntityTypeBuilder<AlertEvent> builder)
    {
        builder.ToTable("AlertEvent", table =>
            table.HasCheckConstraint("CK_AlertEvent_NextAttemptAt", "(NextAttemptAt IS NOT NULL) = (Delivery = 'Waiting')"));
        builder.HasKey(alert => alert.Id);
        builder.HasOne<User>().WithMany().HasForeignKey(alert => alert.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(alert => alert.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<AlertRule>().WithMany().HasForeignKey(alert => alert.RuleId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(alert => new { alert.RuleId, alert.At }).IsUnique();
        builder.HasIndex(alert => new { alert.OwnerId, alert.At });
        builder.HasIndex(alert => new { alert.AccountId, alert.NextAttemptAt }).HasFilter("Delivery = 'Waiting'");
    }
}
