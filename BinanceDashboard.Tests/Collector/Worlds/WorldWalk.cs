using System.Globalization;
using BinanceDashboard.Simulator;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector.Worlds;

/// <summary>
/// A world of the exchange lived from its beginning and collected at random times of its 400 days. At each of them NAV is what the
/// exchange's own books hold, the flows are its flows, and its own totals say the same.
/// </summary>
internal static class WorldWalk
{
    private const int Days = 400;

    // Seven wallets, each rounded to 1e-8.
    private const decimal MostDifference = 0.0000001m;
    private const decimal MostResidualBps = 5;

    public static async Task CheckAsync(int seed, int times)
    {
        await using var exchange = await TestExchange.StartAsync(Days, (ulong)seed, standsAtBeginning: true);
        await using var product = Product.Start(exchange.Settings());
        var client = await product.SignedInAsync();
        var ids = new[] { await client.AddAccountAsync("First"), await client.AddAccountAsync("Second", key: "simulator-key-2", secret: "simulator-secret-2") };
        foreach (var at in Times(exchange.Control.Start, new Random(seed), times))
        {
            exchange.Control.AdvanceTo(at);
            for (var account = 1; account <= ids.Length; account++) await CheckAsync(client, ids[account - 1], exchange.Control.ReadState(account));
        }

        Assert.Equal(0, exchange.Control.ReadState().Refused.Values.Sum());
        client.Dispose();
    }

    // The first money comes within the first two days.
    private static IEnumerable<DateTimeOffset> Times(DateTimeOffset start, Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => start.AddDays(2).AddMilliseconds(random.NextInt64((Days - 2) * 86_400_000L))).Order();

    private static async Task CheckAsync(HttpClient client, string id, SimulatorState books)
    {
        var snapshot = await client.CollectAsync(id);
        Assert.True(snapshot.GetProperty("complete").GetBoolean(), snapshot.ToString());
        Assert.Equal(books.Time, snapshot.Time("at"), TimeSpan.FromSeconds(1));
        var difference = snapshot.Number("nav") - ExpectedBenchmark.BooksOf(books);
        Assert.True(Math.Abs(difference) <= MostDifference, $"NAV differs by {difference} at {books.Time:u}: {snapshot}");
        var residual = snapshot.GetProperty("reported").Number("residualBps");
        Assert.True(Math.Abs(residual) <= MostResidualBps, $"The exchange's own total differs by {residual} bp at {books.Time:u}.");
        var flows = (await client.ReadAsync($"/api/accounts/{id}/flows")).EnumerateArray()
            .Select(flow => Line(flow.GetProperty("kind").GetString()!, flow.GetProperty("externalId").GetString()!, flow.GetProperty("asset").GetString()!, flow.Number("quantity"), flow.Time("at"), flow.GetProperty("status").GetString()!));
        Assert.Equal(books.Flows.Select(flow => Line(flow.Kind, flow.Id, flow.Asset, flow.Quantity, flow.At, flow.Status)).Order(StringComparer.Ordinal), flows.Order(StringComparer.Ordinal));
    }

    private static string Line(string kind, string id, string asset, decimal quantity, DateTimeOffset at, string status) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind} {id} {asset} {quantity.ToString("0.##################", CultureInfo.InvariantCulture)} {at:O} {(status is "Failed" or "Cancelled" ? "came to nothing" : status)}");
}
