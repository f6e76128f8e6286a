using BinanceDashboard.Collector.Imports;

namespace BinanceDashboard.Api.Nav;

/// <param name="Rows">Lines with values.</param>
/// <param name="Added">New points.</param>
/// <param name="Skipped">Lines whose time had a point already, which stays as it is.</param>
/// <param name="Errors">Empty: with a wrong line the answer is 400, and lists the first of them.</param>
public sealed record NavImportContract(int Rows, int Added, int Skipped, IReadOnlyList<LineError> Errors);
