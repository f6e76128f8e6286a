using BinanceDashboard.Store.Configuration;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>Orders as rows: new ones, and those that moved on. A final one stays as it is, and nothing goes back to an earlier state.</summary>
internal static class OrderRows
{
    /// <summary>The rows that may still change.</summary>
    public const string IsOpen = "\"Status\" NOT IN ('FILLED', 'CANCELED', 'REJECTED', 'EXPIRED', 'EXPIRED_IN_MATCH', 'UNKNOWN')";

    private const string HasAccount = "SELECT 1 FROM Account WHERE Id = ?1";

    private const string Follow = $"""
        UPDATE "Order" SET Type = ?5, Price = ?6, StopPrice = ?7, OrigQty = ?8, ExecutedQty = ?9, CumulativeQuoteQty = ?10, AvgPrice = ?11, Status = ?12, UpdatedAt = ?13
        WHERE AccountId = ?1 AND Market = ?2 AND Symbol = ?3 AND OrderId = ?4 AND {IsOpen} AND UpdatedAt <= ?13
          AND (UpdatedAt <> ?13 OR Status <> ?12 OR ExecutedQty <> ?9)
        """;

    private const string Lose = $"""UPDATE "Order" SET Status = 'UNKNOWN' WHERE AccountId = ?1 AND Market = ?2 AND Symbol = ?3 AND OrderId = ?4 AND {IsOpen}""";

    /// <returns>How many were new.</returns>
    public static int Write(RowWriter rows, IReadOnlyList<Order> orders, SyncCursor cursor)
    {
        if (!rows.Any(HasAccount, cursor.AccountId)) return 0;
        var added = 0;
        foreach (var order in orders)
        {
            if (rows.Insert(order, SameIdentity.Stays) > 0) added++;
            else Advance(rows, order);
        }

        rows.Insert(cursor, SameIdentity.Replaces);
        return added;
    }

    /// <summary>Moves kept orders on; of the lost the exchange knows no more than that they are not open.</summary>
    public static int Write(RowWriter rows, IReadOnlyList<Order> moved, IReadOnlyList<Order> lost) =>
        moved.Sum(order => Advance(rows, order)) + lost.Sum(order => rows.Run(Lose, order.AccountId, $"{order.Market}", order.Symbol, order.OrderId));

    private static int Advance(RowWriter rows, Order order) => rows.Run(
        Follow, order.AccountId, $"{order.Market}", order.Symbol, order.OrderId, order.Type, DecimalText.Write(order.Price), DecimalText.Write(order.StopPrice), DecimalText.Write(order.OrigQty),
        DecimalText.Write(order.ExecutedQty), DecimalText.Write(order.CumulativeQuoteQty), DecimalText.Write(order.AvgPrice), order.Status, order.UpdatedAt);
}
