using System.Collections.Immutable;
using BinanceDashboard.Analytics.Quality;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Quality;

public sealed class DataQualityReportTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_CountedMoreThanReported_IsPositiveInDollarsAndBasisPoints()
    {
        var quality = Of(10_010, 10_000, [Wallet(WalletKind.Spot, 10_010, 10_000)]);

        Assert.Equal(new Residual(10, 10), quality.Residual);
        Assert.Equal(10, quality.Wallets.Single().Difference);
        Assert.Equal((0m, 0), (quality.Elsewhere!.Value, quality.Sentences.Length));
    }

    [Theory]
    [InlineData(10_049.9, false)]
    [InlineData(10_050, true)]
    [InlineData(9_950, true)]
    public void Of_FromFiftyBasisPointsOn_ExplainsItself(double nav, bool explained) =>
        Assert.Equal(explained, Of((decimal)nav, 10_000, [Wallet(WalletKind.Spot, (decimal)nav, 10_000)]).Sentences.Length > 0);

    [Fact]
    public void Of_TotalsOfWalletsThatAreNotCounted_NamesTheirSum()
    {
        var quality = Of(9_000, 10_000, [Wallet(WalletKind.Spot, 9_000, 9_000)]);

        Assert.Equal(1_000, quality.Elsewhere);
        Assert.Equal("The exchange reports 1,000.00 USD in wallets that are not counted here (options, trading bots, copy trading).", Assert.Single(quality.Sentences));
    }

    [Fact]
    public void Of_CoinWithoutPriceAndOneWalletFarOff_NamesBoth()
    {
        var latest = Snapshot(9_000, 10_000, [Wallet(WalletKind.Spot, 8_000, 8_995), Wallet(WalletKind.Funding, 1_000, 1_005)]) with
        {
            Unpriced = [new UnpricedAsset { Asset = "ODD", Quantity = 3 }],
        };

        var sentences = DataQualityReport.Of(latest, [], 0).Sentences;

        Assert.Equal(["ODD has no price here and is left out; the exchange may count it.", "Most of it lies in Spot: 8,000.00 USD here, 8,995.00 USD by the exchange."], sentences);
    }

    [Fact]
    public void Of_EveryWalletALittleOff_SaysThatPricesMoved()
    {
        var quality = Of(9_900, 10_000, [Wallet(WalletKind.Spot, 3_300, 3_335), Wallet(WalletKind.Earn, 3_300, 3_333), Wallet(WalletKind.Funding, 3_300, 3_332)]);

        Assert.StartsWith("No wallet stands out: prices may have moved", Assert.Single(quality.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PartialSnapshot_HasNoResidualAndSaysWhy()
    {
        var partial = Snapshot(5_000, 10_000, [Wallet(WalletKind.Spot, 5_000, 5_000), new WalletValue { Wallet = WalletKind.Earn, Value = 0, Ok = false, Error = "timed out", Reported = 5_000 }]) with
        {
            Complete = false,
            Reason = "Earn: timed out",
        };

        var quality = DataQualityReport.Of(partial, [], 1);

        Assert.Null(quality.Residual);
        Assert.Equal((null, 5_000m, null), (quality.Wallets[1].Value, quality.Wallets[1].Reported, quality.Wallets[1].Difference));
        Assert.Contains("Earn: timed out", Assert.Single(quality.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoTotalsAtAll_SaysThatNavStandsOnItsOwn()
    {
        var quality = Of(10_000, null, [Wallet(WalletKind.Spot, 10_000, null)]);

        Assert.Equal((null, null), (quality.Residual, quality.Elsewhere));
        Assert.Contains("no totals of its own", Assert.Single(quality.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EmptyAccount_IsProvenWithoutBasisPoints() => Assert.Equal((new Residual(0, null), false), (Of(0, 0, []).Residual!.Value, Of(0, 0, []).Residual!.Value.IsNotable));

    [Fact]
    public void Of_History_LeavesOutWhatHadNoTotal() => Assert.Equal(
        [new QualityPoint(Noon, -5)],
        DataQualityReport.Of(Snapshot(1, 1, []), [new(Noon, 9_995, 10_000), new(Noon.AddDays(1), 9_995, null), new(Noon.AddDays(2), 0, 0)], 0).History);

    private static DataQuality Of(decimal nav, decimal? reported, ImmutableArray<WalletValue> wallets) => DataQualityReport.Of(Snapshot(nav, reported, wallets), [], 0);

    private static Snapshot Snapshot(decimal nav, decimal? reported, ImmutableArray<WalletValue> wallets) => new()
    {
        AccountId = 1,
        At = Noon,
        Nav = nav,
        Complete = true,
        Source = PointSource.Observed,
        Wallets = wallets,
        Reported = reported,
    };

    private static WalletValue Wallet(WalletKind wallet, decimal value, decimal? reported) => new() { Wallet = wallet, Value = value, Ok = true, Reported = reported };
}
