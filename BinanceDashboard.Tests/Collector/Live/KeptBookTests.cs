using BinanceDashboard.Analytics.Live;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Collector.Live;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Store;

namespace BinanceDashboard.Tests.Collector.Live;

public sealed class KeptBookTests
{
    private static readonly DateTimeOffset At = Sample.Start;

    private readonly KeptBook _kept = new();

    [Fact]
    public void Current_BeforeTheFirstReading_IsNone() => Assert.True(_kept is { Current: null, HasMissed: true, ReadAt: null });

    // A fill between the moment of a snapshot and the reading that begins with it.
    [Fact]
    public void Begin_WithASnapshotThatIsOlderThanAnEvent_KeepsTheEvent()
    {
        _kept.Begin(Book(At, 1), _kept.Ask());
        Tell(At.AddSeconds(20), 5);

        _kept.Begin(Book(At, 1), _kept.Ask());
        Assert.Equal(5, Btc);

        _kept.Begin(Book(At.AddSeconds(30), 7), _kept.Ask());
        Assert.Equal(7, Btc);
    }

    [Fact]
    public void Miss_ClosesTheBookUntilAReadingThatWasAskedForAfterIt()
    {
        _kept.Begin(Book(At, 1), _kept.Ask());
        var asked = _kept.Ask();

        _kept.Miss();
        _kept.Begin(Book(At.AddSeconds(1), 2), asked);
        Assert.True(_kept is { Current: null, HasMissed: true });

        _kept.Begin(Book(At.AddSeconds(2), 3), _kept.Ask());
        Assert.Equal(3, Btc);
    }

    // What is asked for beside the snapshot is newer than what was told before it was asked for.
    [Fact]
    public void Begin_WhatIsNotOfTheSnapshot_IsThatOfTheReadingAndWhatCameWhileItWasRead()
    {
        _kept.Begin(Book(At, 1), _kept.Ask());
        _kept.Take(At.AddSeconds(5), isOfSnapshot: false, book => book.WithBalance(WalletKind.UsdmFutures, "USDT", 5));
        var asked = _kept.Ask();
        _kept.Begin(Book(At, 1).WithBalance(WalletKind.UsdmFutures, "USDT", 9), asked);
        Assert.Equal(9, _kept.Current!.QuantityOf(WalletKind.UsdmFutures, "USDT"));

        asked = _kept.Ask();
        _kept.Take(At.AddSeconds(6), isOfSnapshot: false, book => book.WithBalance(WalletKind.UsdmFutures, "USDT", 11));
        _kept.Begin(Book(At, 1).WithBalance(WalletKind.UsdmFutures, "USDT", 9), asked);

        Assert.Equal(11, _kept.Current!.QuantityOf(WalletKind.UsdmFutures, "USDT"));
    }

    private decimal Btc => _kept.Current!.QuantityOf(WalletKind.Spot, "BTC");

    private void Tell(DateTimeOffset at, decimal btc) => _kept.Take(at, isOfSnapshot: true, book => book.WithBalance(WalletKind.Spot, "BTC", btc));

    private static LiveBook Book(DateTimeOffset at, decimal btc) => LiveBook.From(new ValuedSnapshot
    {
        Snapshot = Sample.Snapshot(1, at, 100),
        Assets = [new SnapshotAsset { AccountId = 1, At = at, Wallet = WalletKind.Spot, Asset = "BTC", Quantity = btc }],
    });
}
