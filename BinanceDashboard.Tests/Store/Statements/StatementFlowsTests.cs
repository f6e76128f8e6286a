using BinanceDashboard.Store;
using BinanceDashboard.Store.Statements;

namespace BinanceDashboard.Tests.Store.Statements;

public sealed class StatementFlowsTests
{
    [Fact]
    public void Of_WithdrawalInTwoLines_IsOneFlowWithItsFee()
    {
        var flow = Assert.Single(Of([Line(FlowKind.Withdrawal, -0.001m), Line(FlowKind.Withdrawal, -2m)]));

        Assert.Equal((FlowKind.Withdrawal, -2.001m, 0.001m, Sample.Start, FlowStatus.Completed), (flow.Kind, flow.Quantity, flow.Fee, flow.At, flow.Status));
        Assert.StartsWith("statement:", flow.ExternalId, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TwoLinesThatSayTheFeeIsIn_AreTwoFlows()
    {
        var lines = new[] { -2m, -1m }.Select(change => Line(FlowKind.Withdrawal, change) with { Remark = "Withdraw fee is included" });

        Assert.Equal([-2m, -1m], Of([.. lines]).Select(flow => flow.Quantity).Order());
    }

    [Fact]
    public void Of_TwoWithdrawalsThatTheExchangeLists_AreNotTakenForOneWithAFee() =>
        Assert.Empty(Of([Line(FlowKind.Withdrawal, -2m), Line(FlowKind.Withdrawal, -1m)], Flow(FlowKind.Withdrawal, -2m), Flow(FlowKind.Withdrawal, -1m)));

    [Fact]
    public void Of_CoinsPaidFromTheOwnBalance_AreNoFlow()
    {
        var paid = Line(FlowKind.CardPurchase, -100m) with { Asset = "EUR" };

        Assert.Empty(Of([Line(FlowKind.CardPurchase, 0.002m), paid]));
        Assert.Single(Of([Line(FlowKind.CardPurchase, 0.002m)]));
    }

    [Fact]
    public void Of_ListedAtAnotherTimeOfTheDay_IsTheSameFlow()
    {
        var late = Flow(FlowKind.Deposit, 1m) with { At = Sample.Start.AddHours(-3) };

        Assert.Empty(Of([Line(FlowKind.Deposit, 1m)], late));
        Assert.Empty(Of([Line(FlowKind.Deposit, 1m)], late with { Kind = FlowKind.FiatDeposit }));
        Assert.Single(Of([Line(FlowKind.Deposit, 1m)], late with { At = Sample.Start.AddDays(-1) }));
        Assert.Single(Of([Line(FlowKind.Deposit, 1m)], late with { Kind = FlowKind.P2pBuy }));
        Assert.Single(Of([Line(FlowKind.Deposit, 1m)], late with { Asset = "ETH" }));
    }

    [Theory]
    [InlineData(FlowStatus.Completed, 0)]
    [InlineData(FlowStatus.Pending, 0)]
    [InlineData(FlowStatus.Failed, 1)]
    [InlineData(FlowStatus.Cancelled, 1)]
    public void Of_ListedInAStatus_IsKnownUnlessItCameToNothing(FlowStatus status, int left) =>
        Assert.Equal(left, Of([Line(FlowKind.Deposit, 1m)], Flow(FlowKind.Deposit, 1m) with { Status = status }).Count);

    [Fact]
    public void Of_ThreeAlikeOfWhichOneIsListed_AreTwo()
    {
        var lines = Enumerable.Range(0, 3).Select(ordinal => Line(FlowKind.Deposit, 1m) with { Ordinal = ordinal });

        var flows = Of([.. lines], Flow(FlowKind.Deposit, 1m));

        Assert.Equal(2, flows.DistinctBy(flow => flow.ExternalId).Count());
    }

    [Fact]
    public void Of_NearestInTime_IsTheOneThatIsListed()
    {
        var left = Of([Line(FlowKind.Deposit, 1m), Line(FlowKind.Deposit, 1m) with { At = Sample.Start.AddHours(5) }], Flow(FlowKind.Deposit, 1m) with { At = Sample.Start.AddHours(5).AddMilliseconds(700) });

        Assert.Equal(Sample.Start, Assert.Single(left).At);
    }

    [Fact]
    public void Of_EnteredByHandOnTheDay_IsNotToldAgain()
    {
        var entered = Flow(FlowKind.ManualWithdrawal, -2m) with { At = Sample.Start.AddHours(20) };

        Assert.Empty(Of([Line(FlowKind.PayOut, -2m)], entered));
        Assert.Empty(Of([Line(FlowKind.Withdrawal, -2m), Line(FlowKind.Withdrawal, -0.1m)], entered));
        Assert.Single(Of([Line(FlowKind.PayIn, 2m)], entered));
    }

    private static IReadOnlyList<CashFlow> Of(IEnumerable<StatementLine> lines, params CashFlow[] flows) => StatementFlows.Of(1, lines, flows);

    private static CashFlow Flow(FlowKind kind, decimal quantity) => Sample.Deposit(1, $"{kind}{quantity}", Sample.Start, quantity) with { Kind = kind, Asset = "BTC" };

    private static StatementLine Line(FlowKind kind, decimal change) => Sample.StatementLine(1, Sample.Start, $"{kind}", change, kind);
}
