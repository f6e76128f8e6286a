using System.Globalization;
using System.Text;
using BinanceDashboard.Collector;
using BinanceDashboard.Simulator;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector;

/// <summary>What was derived while the collection ran is what is derived from its facts alone.</summary>
public sealed class ReplayTests
{
    // More than are read one by one, so that the past is read from its hours.
    private const int Imported = 6_000;
    private const int Snapshots = 90;

    private readonly string _directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;

    [Fact]
    public async Task Restart_RollupsDropped_EverythingIsAsItWasLive()
    {
        await using var exchange = await TestExchange.StartAsync(days: 20);
        exchange.Control.Stop();
        var live = await CollectAsync(exchange);

        await SqlFile.WriteAsync(Path.Combine(_directory, "dashboard.db"), "DELETE FROM NavRollup");
        await using var product = StartProduct(exchange);
        var replayed = await Derived.ReadAsync(product, live.Until);

        Assert.InRange(live.Rollups.Count(rollup => rollup.Span == RollupSpan.Day), 5, int.MaxValue);
        Assert.Contains(live.Series, series => series.StartsWith("Hour", StringComparison.Ordinal));
        Assert.Contains(live.Series, series => series.Contains("False", StringComparison.Ordinal));
        Assert.Equal(live.Rollups, replayed.Rollups);
        Assert.Equal(live.Series, replayed.Series);
        Assert.Equal(live.Report.Count, replayed.Report.Count);
        Assert.All(live.Report.Zip(replayed.Report), pair => Assert.True(pair.First.IsNear(pair.Second), $"{pair}"));
        Assert.Contains(live.Report, line => line.Benchmark is not null);
    }

    private async Task<Derived> CollectAsync(TestExchange exchange)
    {
        await using var product = StartProduct(exchange);
        using var client = await product.SignedInAsync();
        var id = await client.AddAccountAsync("Main");
        await ImportAsync(client, id, exchange.Control.Now.AddMinutes(-Imported));
        var (runs, accounts) = (product.Services.GetRequiredService<AccountRuns>(), product.Services.GetRequiredService<AccountQueries>());
        for (var i = 0; i < Snapshots; i++)
        {
            if (i % 20 == 3) exchange.Control.Deposit("USDT", 100m + i);
            exchange.Control.Advance(TimeSpan.FromMinutes(23));
            var account = (await accounts.FindAsync(long.Parse(id, CultureInfo.InvariantCulture), TestContext.Current.CancellationToken))!;
            if (i % 8 == 5) exchange.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 500, Match = "/api/v3/account" });
            var read = await runs.ReadAsync(account, TestContext.Current.CancellationToken);
            await runs.KeepAsync(read, TestContext.Current.CancellationToken);
            if (i % 16 != 5) continue;

            // The wallet answers again within the same millisecond.
            Assert.False(read.Snapshot.Complete);
            var whole = await runs.ReadAsync(account, TestContext.Current.CancellationToken);
            await runs.KeepAsync(whole with { Snapshot = whole.Snapshot with { At = read.Snapshot.At }, Assets = [.. whole.Assets.Select(asset => asset with { At = read.Snapshot.At })] }, TestContext.Current.CancellationToken);
        }

        await client.CollectAsync(id);
        return await Derived.ReadAsync(product, exchange.Control.Now);
    }

    private Product StartProduct(TestExchange exchange) => Product.Start([.. ImpatientProduct.Haste, .. exchange.Settings()], _directory);

    // Many equal values, so that least and greatest points have rivals.
    private static async Task ImportAsync(HttpClient client, string id, DateTimeOffset start)
    {
        var text = new StringBuilder("time,nav\n");
        for (var minute = 0; minute < Imported - 30; minute++) text.Append(CultureInfo.InvariantCulture, $"{start.AddMinutes(minute):yyyy-MM-ddTHH:mm:ss.fffZ},{40_000 + (minute * 7 % 13)}\n");
        using var body = new StringContent(text.ToString(), Encoding.UTF8, "text/csv");
        (await client.PostAsync($"/api/accounts/{id}/nav/import", body, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
    }
}
