namespace BinanceDashboard.Collector.Imports;

/// <summary>What is wrong with a line of a file.</summary>
/// <param name="Line">From 1, the header.</param>
/// <param name="Message">A sentence for the one who made the file.</param>
public sealed record LineError(int Line, string Message);
