using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class TransferConfiguration : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> builder)
    {
        builder.ToTable("Transfer");
        builder.HasKey(transfer => new { transfer.AccountId, transfer.ExternalId });
        builder.HasIndex(transfer => new { transfer.AccountId, transfer.At });
        builder.HasOne<Account>().WithMany().HasForeignKey(transfer => transfer.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
