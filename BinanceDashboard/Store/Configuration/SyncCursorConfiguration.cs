using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class SyncCursorConfiguration : IEntityTypeConfiguration<SyncCursor>
{
    public void Configure(EntityTypeBuilder<SyncCursor> builder)
    {
        builder.ToTable("SyncCursor");
        builder.HasKey(cursor => new { cursor.AccountId, cursor.Stream });
        builder.HasOne<Account>().WithMany().HasForeignKey(cursor => cursor.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
