using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Sqlite;

internal static class AsOfPoints
{
    // CROSS keeps the order: the other way round the engine would look for the time of every point anew for every wanted time.
    private const string Sql = """
        SELECT point.At, point.Nav, point.Source FROM json_each($times) AS wanted
        CROSS JOIN Snapshot AS point ON point.AccountId = $account
          AND point.At = (SELECT MAX(At) FROM Snapshot WHERE AccountId = $account AND Complete = 1 AND At <= wanted.value)
        """;

    /// <summary>For each wanted time the account's last complete point at or before it, without its prices: one index seek each.</summary>
    /// <returns>By time, each once.</returns>
    public static async Task<IReadOnlyList<NavPoint>> FindAsync(
        DashboardContext context, long accountId, IEnumerable<DateTimeOffset> wanted, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$account", accountId);
        command.Parameters.AddWithValue("$times", JsonSerializer.Serialize(wanted.Order().Select(time => time.ToUnixTimeMilliseconds())));
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var points = new List<NavPoint>();
        while (await rows.ReadAsync(cancellationToken))
        {
            var at = DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(0));
            if (points.Count > 0 && points[^1].At == at) continue;
            points.Add(new NavPoint { At = at, Nav = rows.GetInt64(1) / 100_000_000m, Complete = true, Source = Enum.Parse<PointSource>(rows.GetString(2)) });
        }

        return points;
    }
}
