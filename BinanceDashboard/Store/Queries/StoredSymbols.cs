using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

internal static class StoredSymbols
{
    /// <summary>The symbols of a table, from one to the next along its key: it costs as many steps as there are symbols, however many rows.</summary>
    /// <param name="table">One with account, market and symbol at the head of an index.</param>
    public static async Task<IReadOnlyList<string>> ReadAsync(DashboardContext context, string table, long accountId, Market market, CancellationToken cancellationToken)
    {
        var of = $"SELECT MIN(Symbol) FROM \"{table}\" WHERE AccountId = {{0}} AND Market = {{1}}";
        var sql = $"""
            WITH RECURSIVE Known(Value) AS ({of} UNION ALL SELECT ({of} AND Symbol > Known.Value) FROM Known WHERE Known.Value IS NOT NULL)
            SELECT Value FROM Known WHERE Value IS NOT NULL AND Value <> ''
            """;
        return await context.Database.SqlQueryRaw<string>(sql, accountId, market.ToString()).ToListAsync(cancellationToken);
    }
}
