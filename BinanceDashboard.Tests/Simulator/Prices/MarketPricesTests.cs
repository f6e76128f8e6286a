using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Tests.Simulator.Prices;

public sealed class MarketPricesTests
{
    private static readonly DateTimeOffset Start = new(2025, 2, 7, 15, 41, 12, TimeSpan.Zero);
    private static readonly SymbolListing Bitcoin = Listings.Symbol("BTCUSDT");

    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(0, 10).Select(seed => (ulong)seed * 7919)];

    [Theory, MemberData(nameof(Seeds))]
    public void Crash_FromAnyMoment_FallsMoreThanTenPercentWithinTenDays(ulong seed)
    {
        var prices = Create(seed, "bull");
        var change = Start.AddDays(33).AddHours(5);
        prices.ChangeScenario(change, Rules("crash"));

        Assert.True(prices.Price(Bitcoin, change.AddDays(10)) < 0.9m * prices.Price(Bitcoin, change));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Bull_AfterAnyTime_IsAboveBear(ulong seed)
    {
        var (bull, bear) = (Create(seed, "bull"), Create(seed, "bear"));

        Assert.All(new[] { 1, 10, 60, 400 }, days => Assert.True(bull.Price(Bitcoin, Start.AddDays(days)) > bear.Price(Bitcoin, Start.AddDays(days))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Volatile_OverAMonth_MovesMoreThanSideways(ulong seed)
    {
        var (wild, calm) = (Create(seed, "volatile"), Create(seed, "sideways"));

        Assert.True(Range(wild) > Range(calm));
        Assert.True(Moves(wild) > 2 * Moves(calm));
    }

    [Fact]
    public void Create_SameSeed_HasTheSamePricesInWhateverOrderTheyAreAsked()
    {
        var (forward, backward) = (Create(11, "volatile"), Create(11, "volatile"));
        var hours = Enumerable.Range(0, 24 * 40).ToList();

        var ahead = hours.Select(hour => forward.Price(Bitcoin, Start.AddHours(hour))).ToList();
        var behind = hours.AsEnumerable().Reverse().Select(hour => backward.Price(Bitcoin, Start.AddHours(hour))).Reverse().ToList();

        Assert.Equal(ahead, behind);
    }

    [Fact]
    public void Create_OtherSeed_HasOtherPrices()
    {
        Assert.NotEqual(Create(1, "bull").Price(Bitcoin, Start.AddDays(1)), Create(2, "bull").Price(Bitcoin, Start.AddDays(1)));
    }

    [Fact]
    public void ChangeScenario_Midway_LeavesThePastAsItWas()
    {
        var prices = Create(3, "bull");
        var change = Start.AddDays(10).AddMinutes(17);
        List<decimal> Past() => [.. Enumerable.Range(0, 240).Select(hour => prices.Price(Bitcoin, Start.AddHours(hour))), prices.Price(Bitcoin, change)];
        var before = Past();
        var future = prices.Price(Bitcoin, change.AddDays(3));

        prices.ChangeScenario(change, Rules("crash"));

        Assert.Equal(before, Past());
        Assert.NotEqual(future, prices.Price(Bitcoin, change.AddDays(3)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void CrossPairs_AtAnyHour_AgreeWithTheirLegsToTheTick(ulong seed)
    {
        var prices = Create(seed, "volatile");
        foreach (var symbol in Listings.Symbols.Where(symbol => symbol.Quote is not (Listings.Dollar or "CZK")))
        {
            var at = Start.AddHours(seed % 977);
            var legs = prices.Usd(symbol.Base, at) / prices.Usd(symbol.Quote, at);
            var (numerator, denominator) = (Listings.DollarPair(symbol.Base).Symbol.Tick, Listings.DollarPair(symbol.Quote).Symbol.Tick);
            var tolerance = symbol.Tick + legs * (numerator / prices.Usd(symbol.Base, at) + denominator / prices.Usd(symbol.Quote, at));
            Assert.InRange(prices.Price(symbol, at), legs - tolerance, legs + tolerance);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Stablecoins_OverAYear_WobbleCloseToOne(ulong seed)
    {
        var prices = Create(seed, "crash");
        var values = Enumerable.Range(0, 365).Select(day => prices.Usd("USDC", Start.AddDays(day))).ToList();

        Assert.All(values, value => Assert.InRange(value, 0.99m, 1.01m));
        Assert.True(values.Distinct().Count() > 2);
    }

    [Fact]
    public void Start_Levels_AreRealistic()
    {
        var prices = Create(7, "bull");

        Assert.InRange(prices.Usd("BTC", Start), 30_000, 110_000);
        Assert.InRange(prices.Usd("ETH", Start), 1_200, 5_500);
    }

    private static MarketPrices Create(ulong seed, string scenario) => new(seed, Start, Rules(scenario));

    private static ScenarioRules Rules(string name) => ScenarioRules.Find(name)!;

    private static double Range(MarketPrices prices)
    {
        var values = Hours(prices);
        return Math.Log(values.Max() / values.Min());
    }

    private static double Moves(MarketPrices prices) => Hours(prices) is var hours ? hours.Zip(hours.Skip(1), (one, next) => Math.Abs(Math.Log(next / one))).Sum() : 0;

    private static List<double> Hours(MarketPrices prices) => [.. Enumerable.Range(0, 720).Select(hour => (double)prices.Price(Bitcoin, Start.AddHours(hour)))];
}
