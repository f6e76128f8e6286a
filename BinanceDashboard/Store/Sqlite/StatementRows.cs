using System.Globalization;
using BinanceDashboard.Store.Statements;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>Lines of statements as rows, each once, and the cash flows that follow from them.</summary>
internal static class StatementRows
{
    private const int Breath = 4_096;

    private const string HasAccount = "SELECT 1 FROM Account WHERE Id = ?1";

    private const string HasBorder = "SELECT 1 FROM StatementLine WHERE AccountId = ?1 AND Border IS NOT NULL LIMIT 1";

    private const string UserOf = "SELECT UserId FROM StatementLine WHERE AccountId = ?1 LIMIT 1";

    private const string Border = "SELECT At, Wallet, Operation, Asset, Change, Remark, Ordinal, UserId, Border FROM StatementLine WHERE AccountId = ?1 AND Border IS NOT NULL";

    private const string Flows = "SELECT Id, Kind, ExternalId, Asset, Quantity, Fee, At, Status FROM CashFlow WHERE AccountId = ?1";

    private const string DeleteFlow = "DELETE FROM CashFlow WHERE Id = ?1";

    public static StatementKept Write(RowWriter rows, long accountId, IEnumerable<StatementLine> lines, CancellationToken cancellationToken)
    {
        if (!rows.Any(HasAccount, accountId)) return new StatementKept(0, 0);
        var user = rows.Read(UserOf, row => (long?)row.Number(0), accountId).FirstOrDefault();
        var (added, taken) = (0, 0);
        foreach (var line in lines)
        {
            if (user is not null && line.UserId != user) return new StatementKept(0, 0, user);
            if (++taken % Breath == 0) cancellationToken.ThrowIfCancellationRequested();
            added += rows.Insert(line, SameIdentity.Stays);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return new StatementKept(added, added == 0 ? 0 : Reconcile(rows, accountId));
    }

    /// <summary>Brings the flows of statements in line with what is known now; called wherever other flows change.</summary>
    /// <returns>How many were new.</returns>
    public static int Reconcile(RowWriter rows, long accountId)
    {
        if (!rows.Any(HasBorder, accountId)) return 0;
        var flows = rows.Read(Flows, row => Flow(accountId, row), accountId);
        var told = StatementFlows.Of(accountId, rows.Read(Border, row => Line(accountId, row), accountId), flows);
        var names = told.Select(flow => (flow.Kind, flow.ExternalId)).ToHashSet();
        foreach (var flow in flows.Where(flow => StatementFlows.IsOfStatement(flow) && !names.Contains((flow.Kind, flow.ExternalId)))) rows.Run(DeleteFlow, flow.Id);
        return told.Sum(flow => rows.Insert(flow, SameIdentity.Stays));
    }

    private static StatementLine Line(long accountId, RowValues row) => new()
    {
        AccountId = accountId,
        At = DateTimeOffset.FromUnixTimeMilliseconds(row.Number(0)),
        Wallet = row.Text(1),
        Operation = row.Text(2),
        Asset = row.Text(3),
        Change = Amount(row.Text(4)),
        Remark = row.Text(5),
        Ordinal = (int)row.Number(6),
        UserId = row.Number(7),
        Border = Enum.Parse<FlowKind>(row.Text(8)),
    };

    private static CashFlow Flow(long accountId, RowValues row) => new()
    {
        Id = row.Number(0),
        AccountId = accountId,
        Kind = Enum.Parse<FlowKind>(row.Text(1)),
        ExternalId = row.Text(2),
        Asset = row.Text(3),
        Quantity = Amount(row.Text(4)),
        Fee = Amount(row.Text(5)),
        At = DateTimeOffset.FromUnixTimeMilliseconds(row.Number(6)),
        Status = Enum.Parse<FlowStatus>(row.Text(7)),
    };

    private static decimal Amount(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
