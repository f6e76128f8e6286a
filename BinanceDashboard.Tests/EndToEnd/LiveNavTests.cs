using System.Globalization;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Collector.Live;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>What an account is worth from one moment to the next, against the exchange's own books.</summary>
public sealed class LiveNavTests(LiveProduct running) : IClassFixture<LiveProduct>
{
    private readonly List<string> _faults = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private LiveAccounts Live => running.Product.Services.GetRequiredService<LiveAccounts>();

    private decimal Books => ExpectedBenchmark.BooksOf(running.Control.ReadState());

    [Fact]
    public async Task PricesMoveAndTradersTrade_NavIsThatOfTheBooks()
    {
        running.Rest();
        var account = await AccountAsync();
        using var watch = Live.Watch(account);

        foreach (var hours in new[] { 1, 5 })
        {
            await ForwardAsync(TimeSpan.FromHours(hours));
            await AgreesAsync(account);
        }

        Assert.Null(Live.Read(account.Id + 1));
    }

    // The streams are cut, and what happened meanwhile was told to nobody.
    [Fact]
    public async Task StreamsAreCut_NavIsThatOfTheBooksAgain()
    {
        running.Rest();
        var account = await AccountAsync();
        using var watch = Live.Watch(account);
        await AgreesAsync(account);

        running.Exchange.Control.Streams.DropAll();
        await ForwardAsync(TimeSpan.FromDays(2));

        await AgreesAsync(account);
    }

    // It is booked while nobody is told, right after a snapshot, and the exchange's clock stands: only what is read after the cut knows it.
    [Fact]
    public async Task MoneyMovesWhileTheStreamsAreCut_IsInTheValueAfterIt()
    {
        running.Rest();
        var account = await AccountAsync();
        using var watch = Live.Watch(account);
        await AgreesAsync(account);

        running.Exchange.Control.Streams.DropAll();
        running.Control.Deposit("USDT", 25_000m);

        await AgreesAsync(account);
    }

    // Between the moment in which it is booked and the snapshot that has seen it, nothing is told.
    [Fact]
    public async Task Deposit_IsInNoLiveValueBeforeItIsAKnownCashFlow()
    {
        running.Rest();
        var account = await AccountAsync();
        using var watch = Live.Watch(account);
        await AgreesAsync(account);
        var flows = running.Product.Services.GetRequiredService<FlowQueries>();
        var before = (await flows.ListAsync(account.Id, Token)).Count;

        running.Control.Deposit("USDT", 40_000m);
        running.Forward(TimeSpan.FromMinutes(1));

        var seen = await Wait.ForAsync(() => Task.FromResult(Live.Read(account.Id)), reading => reading?.Value.Nav > Books - 1_000, _ => "the deposit in the live value");
        Assert.NotNull(seen);
        Assert.Equal(before + 1, (await flows.ListAsync(account.Id, Token)).Count);
    }

    [Theory]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    public async Task Page_FollowsPrices_SaysWhenTheyStop_AndHealsByItself(int width, ColorScheme scheme)
    {
        running.Rest();
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(running.Product.Address, _faults, width, 900, scheme);
        await page.SignInAsync(Product.Email, Product.Password);
        await page.ChartAsync();
        var tile = page.Tile("Net asset value");

        await ForwardAsync(TimeSpan.FromHours(1));
        await ShowsAsync(page);
        running.Control.Run();
        await Assertions.Expect(tile).ToContainTextAsync("live");
        await page.AssertAccessibleAsync();

        // The exchange's clock stands, so no price comes.
        running.Control.Stop();
        await Assertions.Expect(tile).ToContainTextAsync("stale");
        await page.AssertAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");

        running.Exchange.Control.Streams.DropAll();
        await ForwardAsync(TimeSpan.FromHours(3));
        await ShowsAsync(page);
        running.Control.Run();
        await Assertions.Expect(tile).Not.ToContainTextAsync("stale");
        running.Control.Stop();
        Assert.Empty(_faults);
    }

    // With a snapshot on the way, as the schedule takes one: what happens in Earn, funding and margin is in no stream. After it prices alone move on.
    private async Task ForwardAsync(TimeSpan by)
    {
        running.Forward(by);
        await running.Product.Services.GetRequiredService<JobRunner>().RunDueAsync("snapshots", Token);
        running.Forward(TimeSpan.FromMinutes(1));
    }

    private async Task ShowsAsync(IPage page) => await Wait.ForAsync(
        () => page.NumberAsync("Net asset value"), shown => Math.Abs(shown - Books) <= 0.011m, shown => $"{Books} on the page, which shows {shown}");

    // The clock goes on a little, since a stream that connects late hears no price of a world that stands.
    private async Task AgreesAsync(Account account)
    {
        var looks = 0;
        await Wait.ForAsync(
            () =>
            {
                if (++looks % 50 == 0) running.Forward(TimeSpan.FromSeconds(1));
                return Task.FromResult(Live.Read(account.Id));
            },
            reading => reading is not null && Math.Abs(reading.Value.Nav - Books) <= 0.005m,
            reading => $"{Books}, told {reading?.Value.Nav}");
    }

    private async Task<Account> AccountAsync() =>
        (await running.Product.Services.GetRequiredService<AccountQueries>().FindAsync(long.Parse(running.AccountId, CultureInfo.InvariantCulture), Token))!;
}
