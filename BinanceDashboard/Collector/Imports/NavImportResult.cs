namespace BinanceDashboard.Collector.Imports;

/// <summary>What became of a NAV file that was taken over.</summary>
/// <param name="Rows">Lines with values.</param>
/// <param name="Added">New points.</param>
/// <param name="Skipped">Lines whose time had a point already, which stays as it is.</param>
public sealed record NavImportResult(int Rows, int Added, int Skipped);
