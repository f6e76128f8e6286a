namespace BinanceDashboard.Store;

/// <summary>What a backup holds, counted and checked.</summary>
/// <param name="Rows">Over all tables.</param>
/// <param name="Files">Beside the database: the key ring, and what else stands in the data directory.</param>
public sealed record BackupReport(int Tables, long Rows, int Files);
