using System.Collections.Frozen;

namespace BinanceDashboard.Simulator.Prices;

/// <summary>Everything that is listed: the coins, in the order in which balances print, and the pairs.</summary>
internal static class Listings
{
    public const string Dollar = "USDT";

    public static readonly IReadOnlyList<CoinListing> Coins =
    [
        Coin("BTC", 60_000, 1.0, 0.002, 0.0001m, "BTC"),
        Coin("ETH", 2_500, 1.15, 0.014, 0.0012m, "ETH"),
        Coin("BNB", 560, 0.85, 0.012, 0.0005m, "BSC"),
        Coin("SOL", 145, 1.3, 0.022, 0.001m, "SOL"),
        Coin("XRP", 0.58, 0.95, 0.020, 0.2m, "XRP"),
        Coin("ADA", 0.38, 1.1, 0.020, 0.8m, "ADA"),
        Coin("DOGE", 0.125, 1.2, 0.024, 4m, "DOGE"),
        Coin("LTC", 72, 0.95, 0.016, 0.0001m, "LTC"),
        Coin("LINK", 11.5, 1.15, 0.020, 0.2m, "ETH"),
        Coin("AVAX", 26, 1.25, 0.022, 0.005m, "AVAXC"),
        Coin("DOT", 4.6, 1.1, 0.020, 0.05m, "DOT"),
        Coin("TRX", 0.15, 0.6, 0.012, 1m, "TRX"),
        new() { Asset = Dollar, FirstPriceUsd = 1, FollowsScenario = false, NetworkFee = 1m, Network = "TRX" },
        new() { Asset = "USDC", FirstPriceUsd = 0.9999, DailyNoise = 0.0008, MemoryDays = 0.4, FollowsScenario = false, NetworkFee = 1m, Network = "SOL" },
        new() { Asset = "FDUSD", FirstPriceUsd = 0.9988, DailyNoise = 0.0012, MemoryDays = 0.4, FollowsScenario = false, NetworkFee = 0.3m, Network = "BSC" },
        new() { Asset = "EUR", FirstPriceUsd = 1.085, DailyNoise = 0.004, FollowsScenario = false },
        new() { Asset = "CZK", FirstPriceUsd = 0.0434, DailyNoise = 0.004, FollowsScenario = false },

        // A coin whose name begins like an Earn receipt's and is none.
        Coin("LDO", 1.1, 1.2, 0.022, 0.6m, "ETH"),
    ];

    public static readonly IReadOnlyList<SymbolListing> Symbols =
    [
        Pair(0, "BTC", 0.01m, 0.00001m, 900_000, 0.001m), Pair(1, "ETH", 0.01m, 0.0001m, 500_000, 0.001m),
        Pair(2, "BNB", 0.01m, 0.001m, 120_000, 0.01m), Pair(3, "SOL", 0.01m, 0.001m, 260_000, 0.01m),
        Pair(4, "XRP", 0.0001m, 0.1m, 150_000, 0.1m), Pair(5, "ADA", 0.0001m, 0.1m, 60_000, 1m),
        Pair(6, "DOGE", 0.00001m, 1m, 110_000, 1m), Pair(7, "LTC", 0.01m, 0.001m, 40_000, 0.001m),
        Pair(8, "LINK", 0.01m, 0.01m, 45_000, 0.01m), Pair(9, "AVAX", 0.01m, 0.01m, 50_000, 1m),
        Pair(10, "DOT", 0.001m, 0.01m, 30_000, 0.1m), Pair(11, "TRX", 0.0001m, 0.1m, 35_000, 1m),
        Pair(12, "USDC", 0.0001m, 1m, 400_000), Pair(13, "FDUSD", 0.0001m, 1m, 200_000), Pair(14, "EUR", 0.0001m, 0.1m, 20_000),
        Pair(15, "ETH", 0.00001m, 0.001m, 30_000, quote: "BTC"), Pair(16, "BNB", 0.000001m, 0.01m, 9_000, quote: "BTC"),
        Pair(17, "SOL", 0.000001m, 0.01m, 12_000, quote: "BTC"), Pair(18, "BTC", 0.01m, 0.00001m, 300_000, quote: "USDC"),
        Pair(19, "ETH", 0.01m, 0.0001m, 120_000, quote: "USDC"), Pair(20, "BTC", 0.01m, 0.00001m, 25_000, quote: "EUR"),
        Pair(21, Dollar, 0.01m, 0.1m, 4_000, quote: "CZK"),
        Pair(22, "LDO", 0.0001m, 0.01m, 25_000), Pair(23, "LDO", 0.00000001m, 1m, 900, quote: "BTC") with { DelistedAfterDays = 120 },
        Pair(24, "BTC", 0.01m, 0.00001m, 60_000, quote: "FDUSD"),
    ];

    public static readonly IReadOnlyList<CoinContract> CoinContracts =
    [
        new() { Symbol = "BTCUSD_PERP", Pair = "BTCUSD", Asset = "BTC", Size = 100, Tick = 0.1m },
        new() { Symbol = "ETHUSD_PERP", Pair = "ETHUSD", Asset = "ETH", Size = 10, Tick = 0.01m },
    ];

    /// <summary>Of both futures markets.</summary>
    public static readonly IReadOnlyList<Perpetual> Perpetuals =
    [
        .. Symbols.Where(symbol => symbol.PerpetualStep is not null).Select(Prices.Perpetual.Linear),
        .. CoinContracts.Select(contract => Prices.Perpetual.Inverse(contract, Symbols.First(symbol => symbol.Symbol == contract.Asset + Dollar))),
    ];

    private static readonly FrozenDictionary<string, Perpetual> PerpetualsByName = Perpetuals.ToFrozenDictionary(perpetual => perpetual.Symbol);
    private static readonly FrozenDictionary<string, CoinListing> CoinsByName = Coins.ToFrozenDictionary(coin => coin.Asset);
    private static readonly FrozenDictionary<string, SymbolListing> SymbolsByName = Symbols.ToFrozenDictionary(symbol => symbol.Symbol);
    private static readonly FrozenDictionary<string, (SymbolListing Symbol, bool IsInverse)> DollarPairs = Symbols
        .Where(symbol => symbol.Base == Dollar || symbol.Quote == Dollar)
        .ToFrozenDictionary(symbol => symbol.Quote == Dollar ? symbol.Base : symbol.Quote, symbol => (symbol, symbol.Base == Dollar));

    public static CoinListing? FindCoin(string asset) => CoinsByName.GetValueOrDefault(asset);

    /// <summary>Null where the pair has no perpetual, and for an unknown symbol.</summary>
    public static Perpetual? FindPerpetual(string symbol) => PerpetualsByName.GetValueOrDefault(symbol);

    public static Perpetual Perpetual(string symbol) => PerpetualsByName[symbol];

    public static SymbolListing? FindSymbol(string symbol) => SymbolsByName.GetValueOrDefault(symbol);

    public static SymbolListing Symbol(string symbol) => SymbolsByName[symbol];

    public static CoinContract? FindCoinContract(string symbol) => CoinContracts.FirstOrDefault(contract => contract.Symbol == symbol);

    /// <summary>The pair that prices an asset in dollars; inverse where the dollar is what is traded.</summary>
    public static (SymbolListing Symbol, bool IsInverse) DollarPair(string asset) => DollarPairs[asset];

    private static CoinListing Coin(string asset, double price, double beta, double noise, decimal fee, string network) =>
        new() { Asset = asset, FirstPriceUsd = price, Beta = beta, DailyNoise = noise, NetworkFee = fee, Network = network };

    private static SymbolListing Pair(int index, string asset, decimal tick, decimal step, double turnover, decimal? perpetualStep = null, string quote = Dollar) =>
        new() { Index = index, Base = asset, Quote = quote, Tick = tick, Step = step, MinuteTurnoverUsd = turnover, PerpetualStep = perpetualStep };
}
