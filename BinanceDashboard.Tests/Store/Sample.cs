using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Store;

/// <summary>Facts to test with, of which a test names only what it is about.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    public static Snapshot Snapshot(long accountId, DateTimeOffset at, decimal nav, bool complete = true) => new()
    {
        AccountId = accountId,
        At = at,
        Nav = nav,
        Complete = complete,
        Source = PointSource.Observed,
        Wallets = [new WalletValue { Wallet = WalletKind.Spot, Value = nav, Ok = complete }],
        Prices =
        [
            new AssetPrice { Asset = "BTC", Price = 60_000m, Source = "BTCUSDT", At = at },
            new AssetPrice { Asset = "ETH", Price = 2_500m, Source = "ETHUSDT", At = at },
        ],
    };

    public static CashFlow Deposit(long accountId, string id, DateTimeOffset at, decimal usd, FlowStatus status = FlowStatus.Completed) => new()
    {
        AccountId = accountId,
        Kind = FlowKind.Deposit,
        ExternalId = id,
        Asset = "USDT",
        Quantity = usd,
        Fee = 0,
        At = at,
        Status = status,
    };

    public static Dividend Dividend(long accountId, string id) => new() { AccountId = accountId, ExternalId = id, At = Start, Asset = "BNB", Quantity = 0.25m, WhatFor = "BNB Vault" };

    public static StatementLine StatementLine(long accountId, DateTimeOffset at, string operation, decimal change, FlowKind? border = null) => new()
    {
        AccountId = accountId,
        At = at,
        Wallet = "Spot",
        Operation = operation,
        Asset = "BTC",
        Change = change,
        Remark = "",
        Ordinal = 0,
        UserId = 7,
        Border = border,
    };

    public static SyncCursor Cursor(long accountId, DateTimeOffset to, string stream = "deposits") => new()
    {
        AccountId = accountId,
        Stream = stream,
        ReachedFrom = Start,
        ReachedTo = to,
        FromBeginning = false,
    };
}
