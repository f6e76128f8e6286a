using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class SnapshotAssetConfiguration : IEntityTypeConfiguration<SnapshotAsset>
{
    public void Configure(EntityTypeBuilder<SnapshotAsset> builder)
    {
        builder.ToTable("SnapshotAsset");
        builder.HasKey(asset => new { asset.AccountId, asset.At, asset.Wallet, asset.Asset });
        builder.HasOne<Account>().WithMany().HasForeignKey(asset => asset.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
