using BinanceDashboard.Store.Configuration;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>Cash flows as rows: new ones, those that moved on, and those that were given a price.</summary>
internal static class FlowRows
{
    private const string HasAccount = "SELECT 1 FROM Account WHERE Id = ?1";

    // A flow that moved in time or size loses its price, which belonged to the former.
    private const string Follow = """
        UPDATE CashFlow SET Status = ?4, Fee = ?5, At = ?6, Quantity = ?7,
          Price = CASE WHEN At = ?6 AND Quantity = ?7 THEN Price END,
          PriceSource = CASE WHEN At = ?6 AND Quantity = ?7 THEN PriceSource END,
          AmountUsd = CASE WHEN At = ?6 AND Quantity = ?7 THEN AmountUsd END
        WHERE AccountId = ?1 AND Kind = ?2 AND ExternalId = ?3 AND (Status <> ?4 OR Fee <> ?5 OR At <> ?6 OR Quantity <> ?7)
        """;

    private const string SetPrice = "UPDATE CashFlow SET Price = ?4, PriceSource = ?5, AmountUsd = ?6 WHERE Id = ?1 AND At = ?2 AND Quantity = ?3";

    /// <returns>How many were new.</returns>
    public static int Write(RowWriter rows, IReadOnlyList<CashFlow> flows, SyncCursor cursor)
    {
        if (!rows.Any(HasAccount, cursor.AccountId)) return 0;
        var (added, moved) = (0, 0);
        foreach (var flow in flows.DistinctBy(flow => (flow.Kind, flow.ExternalId)))
        {
            if (rows.Insert(flow, SameIdentity.Stays) > 0) added++;
            else moved += rows.Run(Follow, flow.AccountId, $"{flow.Kind}", flow.ExternalId, $"{flow.Status}", DecimalText.Write(flow.Fee), flow.At, DecimalText.Write(flow.Quantity));
        }

        if (added + moved > 0) StatementRows.Reconcile(rows, cursor.AccountId);
        rows.Insert(cursor, SameIdentity.Replaces);
        return added;
    }

    /// <returns>1, or 0 for a flow that moved meanwhile.</returns>
    public static int Price(RowWriter rows, CashFlow priced) => rows.Run(
        SetPrice, priced.Id, priced.At, DecimalText.Write(priced.Quantity),
        priced.Price is { } price ? DecimalText.Write(price) : null, priced.PriceSource, priced.AmountUsd is { } amount ? UsdUnits.Write(amount) : null);
}
