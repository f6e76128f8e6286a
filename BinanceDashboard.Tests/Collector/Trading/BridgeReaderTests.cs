using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>What a bridge is made of, beside the exchange's own books of the same days.</summary>
public sealed class BridgeReaderTests(TradedProduct traded) : IClassFixture<TradedProduct>
{
    [Fact]
    public async Task Read_DaysThatTheExchangeLists_AreTheBooks()
    {
        var (after, upTo) = (traded.Control.Start.AddDays(2), traded.Control.Now);
        await ImportAsync(after);

        var parts = await ReadAsync(after, upTo);

        var incomes = traded.Control.Read(world => world.Account(1).Incomes.Where(income => income.At > after && income.At <= upTo).ToList());
        var spot = traded.Control.ReadState().Fills.Where(fill => fill.Market == "Spot" && fill.Time > after && fill.Time <= upTo).ToList();
        Assert.Contains(incomes, income => income.Type == "FUNDING_FEE");
        Assert.NotEmpty(spot);
        Assert.Equal(incomes.Where(income => income.Type == "FUNDING_FEE").Sum(income => income.Amount * Usd(income.Asset, income.At)), parts.Known[BridgePart.Funding].Value);
        Assert.Equal(incomes.Where(income => income.Type == "REALIZED_PNL").Sum(income => income.Amount * Usd(income.Asset, income.At)), parts.Known[BridgePart.Trading].Value);
        Assert.Equal(
            incomes.Where(income => income.Type == "COMMISSION").Sum(income => income.Amount * Usd(income.Asset, income.At)) - spot.Sum(fill => fill.Commission * Usd(fill.CommissionAsset, fill.Time)),
            parts.Known[BridgePart.Fees].Value);
        Assert.Contains("Rewards are not read yet", parts.Known[BridgePart.Income].Reason, StringComparison.Ordinal);
        // The trades were read some minutes before the last snapshot.
        Assert.Contains("are read up to", Assert.Single(parts.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_DaysBeforeTheExchangesReach_LeaveFuturesInsideTheLastLine()
    {
        var after = traded.Control.Now.AddDays(-300);
        await ImportAsync(after);

        var parts = await ReadAsync(after, traded.Control.Now);

        Assert.All(new[] { BridgePart.Trading, BridgePart.Funding, BridgePart.Fees }, part => Assert.StartsWith("Bookings of USD-M futures are known from ", parts.Known[part].Reason, StringComparison.Ordinal));
    }

    private async Task<BridgeParts> ReadAsync(DateTimeOffset after, DateTimeOffset upTo)
    {
        var services = traded.Product.Services;
        var account = await services.GetRequiredService<AccountQueries>().FindAsync(long.Parse(traded.AccountId, CultureInfo.InvariantCulture), TestContext.Current.CancellationToken);
        return await services.GetRequiredService<BridgeReader>().ReadAsync([account!], after, upTo, TestContext.Current.CancellationToken);
    }

    private decimal Usd(string asset, DateTimeOffset at) => asset == "USDT" ? 1 : traded.Control.Read(world => world.Prices.Price(Listings.Symbol(asset + "USDT"), at));

    // The first NAV, with which the account begins.
    private async Task ImportAsync(DateTimeOffset at)
    {
        using var body = new StringContent(string.Create(CultureInfo.InvariantCulture, $"time,nav\n{at:yyyy-MM-dd'T'HH:mm:ss'Z'},10000\n"), Encoding.UTF8, new MediaTypeHeaderValue("text/csv"));
        (await traded.Client.PostAsync($"/api/accounts/{traded.AccountId}/nav/import", body, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
    }
}
