using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Tests.Store;

namespace BinanceDashboard.Tests.Analytics.Performance;

public sealed class BridgePartsTests
{
    private static readonly BridgePart[] Parts = [BridgePart.Trading, BridgePart.Funding, BridgePart.Fees];

    [Fact]
    public void Sum_EachAmount_IsTakenAtItsOwnPriceAndInItsOwnPart()
    {
        BridgeBooking[] bookings =
        [
            new(BridgePart.Trading, "USDT", 50, Facts.Day(1)), new(BridgePart.Trading, "BTC", -0.001m, Facts.Day(2)), new(BridgePart.Fees, "BNB", -0.01m, Facts.Day(1)),
            new(BridgePart.Fees, "BNB", -0.01m, Facts.Day(3)), new(BridgePart.Income, "BTC", 1, Facts.Day(1)),
        ];

        var sums = BridgeParts.Sum(Parts, bookings, (asset, at) => (asset, at == Facts.Day(3)) switch { ("USDT", _) => 1, ("BTC", _) => 60_000, (_, true) => 700, _ => 600 });

        Assert.Equal([(BridgePart.Trading, -10m), (BridgePart.Funding, 0m), (BridgePart.Fees, -13m)], sums.OrderBy(sum => sum.Key).Select(sum => (sum.Key, sum.Value.Value ?? 0)));
    }

    [Fact]
    public void Sum_OneAmountWithoutAPrice_LeavesItsPartUnknownAndNoOther()
    {
        BridgeBooking[] bookings = [new(BridgePart.Fees, "USDT", -1, Facts.Day(1)), new(BridgePart.Fees, "BNB", -0.01m, Facts.Day(1)), new(BridgePart.Funding, "USDT", 2, Facts.Day(1))];

        var sums = BridgeParts.Sum(Parts, bookings, (asset, _) => asset == "USDT" ? 1 : null);

        Assert.Equal(("BNB of 2026-01-06 00:00 UTC has no price yet: fees are inside the last line.", (decimal?)2), (sums[BridgePart.Fees].Reason, sums[BridgePart.Funding].Value));
    }

    [Fact]
    public void Of_PartThatIsUnknownOfOneAccount_IsUnknownOfAll()
    {
        var (one, other) = (Bridges.Known((BridgePart.Fees, -1), (BridgePart.Funding, 3)), Bridges.Known((BridgePart.Funding, 4)));
        other = other with { Known = other.Known.Add(BridgePart.Fees, Figure.Missing("Why not.")), Notes = ["Note."] };

        var both = BridgeParts.Of([one, other]);

        Assert.Equal((7m, "Why not.", "Note."), (both.Known[BridgePart.Funding].Value, both.Known[BridgePart.Fees].Reason, Assert.Single(both.Notes)));
    }

    [Theory]
    [InlineData("REALIZED_PNL", BridgePart.Trading)]
    [InlineData("COMMISSION", BridgePart.Fees)]
    [InlineData("FUNDING_FEE", BridgePart.Funding)]
    [InlineData("TRANSFER", null)]
    [InlineData("SOMETHING_NEW", null)]
    public void Booking_OfAnIncome_BelongsToThePartOfItsType(string type, BridgePart? part) => Assert.Equal(part, BridgeBooking.Of(Trades.Income(1, 1) with { IncomeType = type })?.Part);
}
