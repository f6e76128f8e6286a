namespace BinanceDashboard.Collector.Health;

/// <summary>How many bytes the disk has left that holds the path, for this user.</summary>
public delegate long FreeSpace(string path);
