using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("ImportRun");
        builder.HasKey(run => run.Id);
        builder.HasOne<User>().WithMany().HasForeignKey(run => run.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(run => run.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(run => new { run.OwnerId, run.At });
        builder.HasIndex(run => new { run.AccountId, run.At });
        builder.Property(run => run.Changes).HasConversion<ListText<ItemChange>, ListComparer<ItemChange>>();
    }
}
