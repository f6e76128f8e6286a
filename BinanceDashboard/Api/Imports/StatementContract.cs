using BinanceDashboard.Collector.Imports;

namespace BinanceDashboard.Api.Imports;

/// <param name="Rows">Lines with values.</param>
/// <param name="Added">New lines.</param>
/// <param name="Known">Lines that an earlier file brought.</param>
/// <param name="Flows">New cash flows.</param>
/// <param name="Errors">Empty: with a wrong line the answer is 400, and lists the first of them.</param>
public sealed record StatementContract(int Rows, int Added, int Known, int Flows, IReadOnlyList<LineError> Errors);
