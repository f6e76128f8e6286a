using System.Text.Json;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Records;
using BinanceDashboard.Simulator;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector;

/// <summary>What an environment lacks is not asked for, and is no fault.</summary>
public sealed class VenueTests
{
    private static readonly string[] UsFlows = ["Deposit", "Withdrawal", "FiatDeposit", "FiatWithdrawal"];

    [Fact]
    public async Task Us_IsReadByItsOwnLists_AndItsStakingIsEarn()
    {
        await using var exchange = await TestExchange.StartAsync(days: 40, venue: SimulatorVenue.Us);
        exchange.Control.Stop();
        await using var detour = await Detour.StartAsync(exchange.Root);
        await using var product = Product.Start(TestExchange.Environment(detour.Root, "Us", hasFutures: false));
        using var client = await product.SignedInAsync();
        var id = await client.AddAccountAsync("American", "Us");

        var snapshot = await client.CollectAsync(id);
        var account = await AccountAsync(product, id);
        await product.Services.GetRequiredService<RecordRuns>().SyncAsync(account, TestContext.Current.CancellationToken);

        var state = exchange.Control.ReadState();
        Assert.True(snapshot.GetProperty("complete").GetBoolean(), snapshot.ToString());
        Assert.Equal((JsonValueKind.Null, "Binance.US has no call that tells its own total."), (snapshot.GetProperty("reported").ValueKind, snapshot.GetProperty("reportedReason").GetString()));
        Assert.Equal(["Spot", "Earn"], Wallets(snapshot));
        foreach (var wallet in snapshot.GetProperty("wallets").EnumerateArray())
            Assert.Equal(decimal.Round(state.Balances.Where(balance => balance.Wallet == wallet.GetProperty("wallet").GetString()).Sum(balance => balance.Quantity * state.Prices[balance.Asset]), 8), wallet.Number("value"));
        var flows = (await client.ReadAsync($"/api/accounts/{id}/flows")).EnumerateArray().Select(flow => flow.GetProperty("externalId").GetString()).Order();
        Assert.Equal(state.Flows.Where(flow => UsFlows.Contains(flow.Kind)).Select(flow => flow.Id).Order(), flows);
        Assert.Contains(state.Flows, flow => flow.Kind == "FiatDeposit");
        Assert.All(await CoverageAsync(product, account), stream => Assert.DoesNotContain(stream.Months, month => month.State is CoverageState.NotYet or CoverageState.Failed));
        Assert.DoesNotContain(detour.Calls, call => new[] { "/fapi", "/dapi", "simple-earn", "wallet/balance", "/fiat/", "/margin/", "tradeFlow" }.Any(part => call.Contains(part, StringComparison.Ordinal)));
        Assert.NotEmpty(await product.Services.GetRequiredService<RecordQueries>().TimesAsync(account.Id, RecordKind.Convert, TestContext.Current.CancellationToken));
        Assert.NotEmpty(await product.Services.GetRequiredService<RecordQueries>().TimesAsync(account.Id, RecordKind.Dividend, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Testnet_HasSpotAndFuturesAndNoLists()
    {
        await using var exchange = await TestExchange.StartAsync(days: 20, venue: SimulatorVenue.Testnet);
        exchange.Control.Stop();
        await using var detour = await Detour.StartAsync(exchange.Root);
        await using var product = Product.Start(TestExchange.Environment(detour.Root, "Testnet", hasSapi: false));
        using var client = await product.SignedInAsync();
        var id = await client.AddAccountAsync("Practice", "Testnet");

        var snapshot = await client.CollectAsync(id);
        var account = await AccountAsync(product, id);
        await product.Services.GetRequiredService<RecordRuns>().SyncAsync(account, TestContext.Current.CancellationToken);

        Assert.True(snapshot.GetProperty("complete").GetBoolean(), snapshot.ToString());
        Assert.Equal((JsonValueKind.Null, "The environment 'Testnet' has no call that tells its own total."), (snapshot.GetProperty("reported").ValueKind, snapshot.GetProperty("reportedReason").GetString()));
        Assert.Equal(["Spot", "Earn", "UsdmFutures", "CoinmFutures"], Wallets(snapshot).OrderBy(Enum.Parse<WalletKind>));
        Assert.Equal("Ok", (await client.AccountAsync(id)).GetProperty("status").GetString());
        Assert.Empty(await CoverageAsync(product, account));
        Assert.DoesNotContain(detour.Calls, call => call.Contains("/sapi/", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Wallets(JsonElement snapshot) => snapshot.GetProperty("wallets").EnumerateArray().Select(wallet => wallet.GetProperty("wallet").GetString()!);

    private static async Task<Account> AccountAsync(Product product, string id) =>
        (await product.Services.GetRequiredService<AccountQueries>().FindAsync(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture), TestContext.Current.CancellationToken))!;

    private static Task<IReadOnlyList<StreamCoverage>> CoverageAsync(Product product, Account account) =>
        product.Services.GetRequiredService<CoverageReader>().ReadAsync(account, TestContext.Current.CancellationToken);
}
