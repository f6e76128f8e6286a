using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class LogEntryConfiguration : IEntityTypeConfiguration<LogEntry>
{
    public void Configure(EntityTypeBuilder<LogEntry> builder)
    {
        builder.ToTable("LogEntry");
        builder.HasKey(entry => entry.Id);
        // Levels are compared.
        builder.Property(entry => entry.Level).HasConversion<int>();
        builder.HasIndex(entry => new { entry.AccountId, entry.Id });
        // For counts, which need nothing but these.
        builder.HasIndex(entry => new { entry.Level, entry.AccountId });
    }
}
