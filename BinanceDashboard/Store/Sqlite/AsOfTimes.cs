using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Sqlite;

internal static class AsOfTimes
{
    /// <summary>For each wanted time the account's last complete snapshot at or before it: one index seek each.</summary>
    public static async Task<IReadOnlyCollection<DateTimeOffset>> FindAsync(
        DashboardContext context, long accountId, IEnumerable<DateTimeOffset> wanted, CancellationToken cancellationToken)
    {
        var times = JsonSerializer.Serialize(wanted.Select(time => time.ToUnixTimeMilliseconds()));
        var found = await context.Database.SqlQuery<long?>($"""
            SELECT (SELECT MAX(At) FROM Snapshot WHERE AccountId = {accountId} AND Complete = 1 AND At <= wanted.value) AS Value
            FROM json_each({times}) AS wanted
            """).ToListAsync(cancellationToken);
        return found.OfType<long>().Distinct().Select(DateTimeOffset.FromUnixTimeMilliseconds).ToHashSet();
    }
}
