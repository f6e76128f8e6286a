using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Traders;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>
/// The exchange and those who trade on it, living from event to event. It reaches the same state at an instant in whatever steps it got there.
/// </summary>
/// <threadsafety>Not thread-safe: <see cref="WorldHost"/> guards it.</threadsafety>
internal sealed class World
{
    private readonly PriorityQueue<Action, (DateTimeOffset At, long Number)> _events = new();
    private long _eventCount;

    public World(WorldSettings settings)
    {
        Settings = settings;
        Now = settings.Start;
        var rules = ScenarioRules.Find(settings.Scenario) ?? throw new ArgumentException($"There is no scenario '{settings.Scenario}'.", nameof(settings));
        Prices = new MarketPrices(settings.Seed, settings.Start, rules);
        Candles = new CandleReader(Prices, settings.Seed);
        Accounts = [new AccountBooks(1, paysFeesInBnb: true), new AccountBooks(2, paysFeesInBnb: false) { IsHedged = true }];
        Cash = new CashDesk(this);
        Spot = new SpotDesk(this);
        Futures = new FuturesDesk(this);
        CoinFutures = new CoinFuturesDesk(this);
        Earn = new EarnDesk(this);
        Margin = new MarginDesk(this);
        Border = new BorderDesk(this);
        Cards = new CardDesk(this);
        Convert = new ConvertDesk(this);
        foreach (var style in TraderStyle.All) Trader.Start(this, style);
        Futures.Start();
        CoinFutures.Start();
        Spot.Start();
        Earn.Start();
    }

    public WorldSettings Settings { get; }

    public DateTimeOffset Now { get; private set; }

    public MarketPrices Prices { get; }

    public CandleReader Candles { get; }

    public Ledger Ledger { get; } = new();

    public IReadOnlyList<AccountBooks> Accounts { get; }

    public CashDesk Cash { get; }

    public SpotDesk Spot { get; }

    public FuturesDesk Futures { get; }

    public CoinFuturesDesk CoinFutures { get; }

    public EarnDesk Earn { get; }

    public MarginDesk Margin { get; }

    public BorderDesk Border { get; }

    public CardDesk Cards { get; }

    public ConvertDesk Convert { get; }

    public AccountBooks Account(int account) => Accounts[account - 1];

    /// <summary>Runs <paramref name="action"/> when the world gets to that instant; those of the same instant in the order of scheduling.</summary>
    public void Schedule(DateTimeOffset at, Action action) => _events.Enqueue(action, (at, _eventCount++));

    /// <summary>Lives up to and including an instant; one in the past changes nothing.</summary>
    public void LiveTo(DateTimeOffset instant)
    {
        while (_events.TryPeek(out var action, out var due) && due.At <= instant)
        {
            _events.Dequeue();
            Now = due.At;
            action();
        }

        if (instant > Now) Now = instant;
    }

    public void ChangeScenario(ScenarioRules rules)
    {
        Prices.ChangeScenario(Now, rules);
        Candles.Forget();
    }

    /// <summary>False from the instant on at which the pair was taken off.</summary>
    public bool IsListed(SymbolListing symbol) => symbol.DelistedAfterDays is not { } days || Now < Settings.Start.AddDays(days);

    /// <summary>Free and locked together.</summary>
    public decimal Holding(int account, Purse purse, string asset) =>
        Ledger.Balance(new LedgerKey(account, purse, asset)) + Ledger.Balance(new LedgerKey(account, purse, asset, Locked: true));

    /// <summary>What a wallet is worth in US dollars now: free, locked, less what is owed, with the unrealised profit of its positions.</summary>
    public decimal Worth(int account, Wallet wallet)
    {
        var worth = 0m;
        foreach (var (key, quantity) in Ledger.Sums)
            if (key.Account == account && quantity != 0 && wallet.Purses.Contains(key.Purse)) worth += quantity * Prices.Usd(key.Asset, Now);
        if (wallet == Wallet.UsdmFutures) worth += Futures.UnrealizedProfit(Account(account));
        if (wallet == Wallet.CoinmFutures) worth += CoinFutures.UnrealizedProfitUsd(Account(account));
        return worth;
    }
}
