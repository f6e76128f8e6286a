namespace BinanceDashboard.Store.Sqlite;

/// <summary>A snapshot's rows: itself, its assets, the hour and the day that it lies in, and the run that brought it.</summary>
internal static class SnapshotRows
{
    private const string RunWell = "UPDATE Account SET LastSnapshotAt = ?2, LastTriedAt = ?2, Failure = NULL WHERE Id = ?1";
    private const string Remove = "DELETE FROM Snapshot WHERE AccountId = ?1 AND At = ?2";
    private const string RemoveAssets = "DELETE FROM SnapshotAsset WHERE AccountId = ?1 AND At >= ?3 AND At <= ?2";
    private const string RemovePartialAssets = RemoveAssets
        + " AND (At = ?2 OR EXISTS (SELECT 1 FROM Snapshot other WHERE other.AccountId = ?1 AND other.At = SnapshotAsset.At AND other.Complete = 0))";

    /// <returns>False where there is no such account, or no longer: then nothing is kept.</returns>
    public static bool Write(RowWriter rows, Snapshot snapshot, IReadOnlyList<SnapshotAsset> assets)
    {
        var (accountId, at) = (snapshot.AccountId, snapshot.At);
        if (rows.Run(RunWell, accountId, at) == 0) return false;
        var replaced = rows.Run(Remove, accountId, at) > 0;
        rows.Insert(snapshot);

        // Of each day the last complete one stays; a partial one lacks what a wallet holds and replaces only partial ones.
        rows.Run(snapshot.Complete ? RemoveAssets : RemovePartialAssets, accountId, at, Rollups.StartOf(at, RollupSpan.Day));
        foreach (var asset in assets) rows.Insert(asset);

        if (replaced) Rollups.Rebuild(rows, accountId, at);
        else if (snapshot.Complete) Rollups.Add(rows, accountId, at);
        return true;
    }
}
