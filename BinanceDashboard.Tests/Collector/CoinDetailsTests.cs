using BinanceDashboard.Collector;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector;

public sealed class CoinDetailsTests(RunningProduct running) : IClassFixture<RunningProduct>, IDisposable
{
    private const string Path = "/sapi/v1/capital/config/getall";

    private CoinDetails Coins => running.Product.Services.GetRequiredService<CoinDetails>();

    public void Dispose() => running.Straighten();

    [Fact]
    public async Task Find_TwiceWithinAnHour_AsksOnceAndTellsWhatTheWalletHolds()
    {
        var account = await CollectedAsync("Coins");
        var before = Asked();

        var btc = await Coins.FindAsync(account, "BTC", TestContext.Current.CancellationToken);
        var usdt = await Coins.FindAsync(account, "USDT", TestContext.Current.CancellationToken);

        Assert.Equal(before + 1, Asked());
        Assert.Equal(InSpot("BTC"), btc!.Free + btc.Locked);
        Assert.Equal(InSpot("USDT"), usdt!.Free + usdt.Locked);
        Assert.Contains(btc.Chains, chain => chain is { Network: "BTC", CanDeposit: true, CanWithdraw: true, WithdrawalFee: > 0 });
        Assert.Null(await Coins.FindAsync(account, "NOSUCHCOIN", TestContext.Current.CancellationToken));

        running.Control.Advance(TimeSpan.FromMinutes(61));
        await running.Client.CollectAsync($"{account.Id}");
        await Coins.FindAsync(account, "BTC", TestContext.Current.CancellationToken);
        Assert.Equal(before + 2, Asked());
    }

    [Fact]
    public async Task Find_RefusedByTheExchange_SaysSoAndAsksAgain()
    {
        var account = await CollectedAsync("Refused coins");
        running.Detour.Answer(Path, 401, """{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: 1.2.3.4"}""");

        var refused = await Assert.ThrowsAsync<CollectionException>(() => Coins.FindAsync(account, "BTC", TestContext.Current.CancellationToken));
        Assert.Contains("refuses this API key", refused.Message, StringComparison.Ordinal);

        running.Straighten();
        Assert.NotNull(await Coins.FindAsync(account, "BTC", TestContext.Current.CancellationToken));
    }

    private async Task<Account> CollectedAsync(string name)
    {
        running.Rest();
        var id = await running.Client.AddAccountAsync(name, "Detour");
        await running.Client.CollectAsync(id);
        return (await running.Product.Services.GetRequiredService<AccountQueries>().FindAsync(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture), TestContext.Current.CancellationToken))!;
    }

    private int Asked() => running.Detour.Calls.Count(call => call.StartsWith(Path, StringComparison.Ordinal));

    private decimal InSpot(string asset) => running.Control.ReadState().Balances.Where(balance => balance.Wallet == "Spot" && balance.Asset == asset).Sum(balance => balance.Quantity);
}
