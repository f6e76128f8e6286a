using static BinanceDashboard.Simulator.Traders.FlowOutcome;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>How one of the accounts behaves.</summary>
internal sealed record TraderStyle
{
    /// <summary>Invests by deposits, trades the large coins and always holds a perpetual.</summary>
    private static readonly TraderStyle Investor = new()
    {
        Account = 1,
        FirstDeposits = [new(Deposit, "USDT", 18_000), new(Deposit, "BTC", 0.08m)],
        Flows =
        [
            new(LateDeposit, "USDT", 3_000), new(Withdrawal, "USDT", 0.12m), new(Deposit, "ETH", 0.9m), new(CancelledWithdrawal, "USDT", 0.1m),
            new(Deposit, "USDT", 2_500), new(Withdrawal, "BTC", 0.07m), new(RejectedWithdrawal, "ETH", 0.2m), new(Deposit, "SOL", 9),
            new(Withdrawal, "USDT", 0.18m), new(Deposit, "USDC", 1_500), new(FailedWithdrawal, "BTC", 0.1m), new(Withdrawal, "ETH", 0.12m),
        ],
        FlowGapDays = (8, 22),
        Coins = ["BTC", "BTC", "BTC", "ETH", "ETH", "SOL", "BNB", "LINK"],
        SideSymbols = ["ETHBTC", "BTCEUR", "BNBBTC", "BTCUSDC", "SOLBTC"],
        TradeGapHours = (7, 32),
        OrderShare = (0.06, 0.22),
        CashShare = (0.12m, 0.35m),
        Perpetuals = ["BTCUSDT", "ETHUSDT"],
        FuturesShare = 0.15m,
        FuturesGapHours = (9, 36),
        LongShare = 0.7,
        LimitSymbols = ["BTCUSDT", "LDOBTC", "ETHUSDC", "BTCEUR", "BTCFDUSD", "ETHBTC", "LDOBTC"],
        RoundTripCoins = ("AVAX", "DOT"),
        FlexibleCoins = ["USDT", "BTC", "ETH"],
        LockedCoin = "SOL",
        MarginSymbol = "BTCUSDT",
        LimitPerpetual = "XRPUSDT",
        RecklessPerpetual = "SOLUSDT",
        CoinContracts = ["BTCUSD_PERP", "ETHUSD_PERP"],
        UsesBank = true,
    };

    /// <summary>Buys many coins in small steps from stablecoins and hedges with shorts now and then.</summary>
    private static readonly TraderStyle Collector = new()
    {
        Account = 2,
        FirstDeposits = [new(Deposit, "USDT", 6_000), new(Deposit, "USDC", 2_500), new(Deposit, "ETH", 1.2m)],
        Flows =
        [
            new(Deposit, "USDT", 600), new(Withdrawal, "USDC", 0.2m), new(Deposit, "USDC", 450), new(RejectedWithdrawal, "USDT", 0.2m),
            new(LateDeposit, "BNB", 1.1m), new(Withdrawal, "XRP", 0.3m), new(Deposit, "USDT", 700), new(FailedWithdrawal, "LTC", 0.2m),
            new(Deposit, "DOGE", 3_000), new(CancelledWithdrawal, "ETH", 0.1m), new(Withdrawal, "ETH", 0.1m),
        ],
        FlowGapDays = (9, 24),
        Coins = ["ETH", "XRP", "ADA", "DOGE", "LTC", "LINK", "AVAX", "DOT", "TRX", "BNB"],
        SideSymbols = ["ETHUSDC", "FDUSDUSDT", "BTCUSDC", "EURUSDT", "USDCUSDT"],
        TradeGapHours = (4, 16),
        OrderShare = (0.02, 0.09),
        CashShare = (0.2m, 0.5m),
        Perpetuals = ["ETHUSDT", "SOLUSDT"],
        FuturesShare = 0.1m,
        FuturesGapHours = (24, 90),
        LongShare = 0.35,
        LimitSymbols = ["ETHUSDT", "ETHUSDC", "FDUSDUSDT", "XRPUSDT", "LDOUSDT"],
        RoundTripCoins = ("SOL", "LDO"),
        FlexibleCoins = ["USDT", "ETH", "XRP", "ADA", "DOGE", "LTC", "LINK", "AVAX", "DOT", "TRX", "BNB", "USDC", "FDUSD"],
        LockedCoin = "DOT",
        MarginSymbol = "SOLUSDT",
        IsMarginIsolated = true,
        LimitPerpetual = "XRPUSDT",
        HasMaster = true,
    };

    public static IReadOnlyList<TraderStyle> All { get; } = [Investor, Collector];

    public required int Account { get; init; }

    public required IReadOnlyList<PlannedFlow> FirstDeposits { get; init; }

    /// <summary>What happens again and again, in this order.</summary>
    public required IReadOnlyList<PlannedFlow> Flows { get; init; }

    public required (int Min, int Max) FlowGapDays { get; init; }

    /// <summary>Bought and sold against USDT; a coin that stands there twice is chosen twice as often.</summary>
    public required IReadOnlyList<string> Coins { get; init; }

    public required IReadOnlyList<string> SideSymbols { get; init; }

    public required (int Min, int Max) TradeGapHours { get; init; }

    /// <summary>Size of an order as a share of the free balance.</summary>
    public required (double Min, double Max) OrderShare { get; init; }

    /// <summary>Below the first share of USDT in the spot wallet it sells, above the second it buys.</summary>
    public required (decimal Min, decimal Max) CashShare { get; init; }

    /// <summary>The first one is never closed.</summary>
    public required IReadOnlyList<string> Perpetuals { get; init; }

    /// <summary>What the futures wallet is kept at, as a share of both wallets.</summary>
    public required decimal FuturesShare { get; init; }

    public required (int Min, int Max) FuturesGapHours { get; init; }

    public required double LongShare { get; init; }

    /// <summary>Where limit orders rest; the first one stands in for those that cannot be paid.</summary>
    public required IReadOnlyList<string> LimitSymbols { get; init; }

    /// <summary>Bought now and then, and sold to the last step.</summary>
    public required (string Converted, string Ordered) RoundTripCoins { get; init; }

    public required IReadOnlyList<string> FlexibleCoins { get; init; }

    public required string LockedCoin { get; init; }

    public required string MarginSymbol { get; init; }

    public bool IsMarginIsolated { get; init; }

    public required string LimitPerpetual { get; init; }

    /// <summary>Where it gambles with a high leverage; null for somebody who does not.</summary>
    public string? RecklessPerpetual { get; init; }

    public IReadOnlyList<string> CoinContracts { get; init; } = [];

    /// <summary>Bank transfers and cards.</summary>
    public bool UsesBank { get; init; }

    /// <summary>A sub-account, which its master sends money to.</summary>
    public bool HasMaster { get; init; }
}
