using System.Runtime.InteropServices;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>
/// The running sums of one round trip. Quantities are positive, values are price × quantity; on COIN-M, where the price stands in the
/// denominator, quantity / price. A struct, so that closing a position copies it once and the next one starts from the default.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct RoundTripParts
{
    public bool IsLong;
    public bool IsOpen;
    public bool OpenedBefore;
    public int Fills;
    public long FirstTradeId;
    public long LastTradeId;
    public DateTimeOffset OpenedAt;
    public DateTimeOffset LastAt;

    /// <summary>What was held before the first known fill.</summary>
    public decimal Before;
    public decimal EntryQuantity;
    public decimal EntryValue;
    public decimal ExitValue;

    /// <summary>What is held now; 0 only while there is no position.</summary>
    public decimal Size;
    public decimal MaxSize;

    public RunningCost Cost;
    public MoneySum Profit;
    public MoneySum Fees;
    public MoneySum Funding;

    public readonly decimal ExitQuantity => Before + EntryQuantity - Size;

    /// <summary>Money has 18 places; the value of an inverse contract, quantity / price, has its first digit far behind the point.</summary>
    public static int Places(Market market) => market == Market.Coinm ? 26 : 18;

    public readonly RoundTripParts Copy() => this with { Profit = Profit.Copy(), Fees = Fees.Copy(), Funding = Funding.Copy() };
}
