using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Account");
        builder.HasKey(account => account.Id);
        builder.HasOne<User>().WithMany().HasForeignKey(account => account.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(account => new { account.OwnerId, account.Name }).IsUnique();
        builder.Property(account => account.Name).UseCollation("NOCASE");
        builder.Property(account => account.Permissions).HasConversion<PermissionsText>();
        builder.Property(account => account.Benchmark).HasConversion<BenchmarkText>();
    }
}
