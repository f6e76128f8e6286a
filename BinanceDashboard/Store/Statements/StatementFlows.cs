using System.Globalization;
using BinanceDashboard.Store.Configuration;

namespace BinanceDashboard.Store.Statements;

/// <summary>
/// The cash flows that only a statement tells of. They follow from its lines and from the flows that are known otherwise, so that it makes no
/// difference which of them were learned first.
/// </summary>
internal static class StatementFlows
{
    private const string Prefix = "statement:";

    public static bool IsOfStatement(CashFlow flow) => flow.ExternalId.StartsWith(Prefix, StringComparison.Ordinal);

    /// <param name="lines">Those of the account that crossed its border, from all its statements.</param>
    /// <param name="flows">All flows of the account; those of statements are left aside.</param>
    public static IReadOnlyList<CashFlow> Of(long accountId, IEnumerable<StatementLine> lines, IEnumerable<CashFlow> flows) =>
        [.. Unknown(BorderMoves.Of(lines), flows).GroupBy(move => move).SelectMany(alike => alike.Select((move, ordinal) => Flow(accountId, move, ordinal)))];

    /// <summary>The moves that no other flow tells of: a flow that failed or was called off moved nothing.</summary>
    public static IReadOnlyList<BorderMove> Unknown(IEnumerable<BorderMove> moves, IEnumerable<CashFlow> flows) =>
        new GivenFlows(moves, [.. flows.Where(flow => flow.Status is FlowStatus.Completed or FlowStatus.Pending && !IsOfStatement(flow))]).Unknown();

    private static CashFlow Flow(long accountId, BorderMove move, int ordinal) => new()
    {
        AccountId = accountId,
        Kind = move.Kind,
        ExternalId = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{move.At.ToUnixTimeSeconds()}:{move.Asset}:{DecimalText.Write(move.Quantity)}:{DecimalText.Write(move.Fee)}:{ordinal}"),
        Asset = move.Asset,
        Quantity = move.Quantity,
        Fee = move.Fee,
        At = move.At,
        Status = FlowStatus.Completed,
        Note = "From a statement that was imported.",
    };
}
