using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class SnapshotConfiguration : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> builder)
    {
        builder.ToTable("Snapshot");
        builder.HasKey(snapshot => new { snapshot.AccountId, snapshot.At });
        builder.HasOne<Account>().WithMany().HasForeignKey(snapshot => snapshot.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(snapshot => new { snapshot.AccountId, snapshot.Complete, snapshot.At });
        // As a number, so that conditions on it are comparisons, which alone can use the index.
        builder.Property(snapshot => snapshot.Complete).HasConversion<int>();
        builder.Property(snapshot => snapshot.Nav).HasConversion<UsdUnits>();
        builder.Property(snapshot => snapshot.Reported).HasConversion<UsdUnits>();
        builder.Property(snapshot => snapshot.Wallets).HasConversion<ListText<WalletValue>, ListComparer<WalletValue>>();
        builder.Property(snapshot => snapshot.Prices).HasConversion<ListText<AssetPrice>, ListComparer<AssetPrice>>();
        builder.Property(snapshot => snapshot.Unpriced).HasConversion<ListText<UnpricedAsset>, ListComparer<UnpricedAsset>>();
    }
}
