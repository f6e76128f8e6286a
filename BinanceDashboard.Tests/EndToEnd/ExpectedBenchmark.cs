using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The 50/50 benchmark worked out a second time, from the exchange's own answers and nothing of the product.</summary>
internal sealed class ExpectedBenchmark(Func<string, DateTimeOffset, decimal> minuteOpen)
{
    private decimal _btc;
    private decimal _eth;

    public void Start(decimal nav, decimal btcPrice, decimal ethPrice) => (_btc, _eth) = (nav / 2 / btcPrice, nav / 2 / ethPrice);

    public void MoneyIn(DateTimeOffset at, decimal usd)
    {
        _btc += usd / 2 / minuteOpen("BTC", at);
        _eth += usd / 2 / minuteOpen("ETH", at);
    }

    public void MoneyOut(DateTimeOffset at, decimal usd)
    {
        var left = 1 - (usd / Value(minuteOpen("BTC", at), minuteOpen("ETH", at)));
        _btc *= left;
        _eth *= left;
    }

    public void Rebalance(DateTimeOffset at)
    {
        var half = Value(minuteOpen("BTC", at), minuteOpen("ETH", at)) / 2;
        (_btc, _eth) = (half / minuteOpen("BTC", at), half / minuteOpen("ETH", at));
    }

    public decimal Value(decimal btcPrice, decimal ethPrice) => (_btc * btcPrice) + (_eth * ethPrice);

    /// <summary>What the simulator's own books are worth: spot and futures balances, and open positions at their mark.</summary>
    public static decimal BooksOf(SimulatorState state) =>
        state.Balances.Sum(balance => balance.Quantity * state.Prices[balance.Asset]) + state.Positions.Sum(position => position.UnrealizedProfit);
}
