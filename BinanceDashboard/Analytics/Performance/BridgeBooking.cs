using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>An amount that moved NAV, with the part of a bridge that it belongs to.</summary>
/// <param name="Amount">In <paramref name="Asset"/>: what raises NAV is positive.</param>
/// <param name="At">UTC; the time whose price values it.</param>
public readonly record struct BridgeBooking(BridgePart Part, string Asset, decimal Amount, DateTimeOffset At)
{
    /// <summary>Futures count by what was booked in their wallet, which has the true sign; null for a kind that belongs to no part, such as a transfer.</summary>
    public static BridgeBooking? Of(Income income) => income.IncomeType switch
    {
        "REALIZED_PNL" => new BridgeBooking(BridgePart.Trading, income.Asset, income.Amount, income.At),
        "COMMISSION" => new BridgeBooking(BridgePart.Fees, income.Asset, income.Amount, income.At),
        "FUNDING_FEE" => new BridgeBooking(BridgePart.Funding, income.Asset, income.Amount, income.At),
        _ => null,
    };

    /// <summary>The fee of a spot trade. The trade itself moves no NAV: what was got was worth what was given.</summary>
    public static BridgeBooking OfFee(Fill fill) => new(BridgePart.Fees, fill.CommissionAsset, -fill.Commission, fill.At);

    public static BridgeBooking Of(Dividend dividend) => new(BridgePart.Income, dividend.Asset, dividend.Quantity, dividend.At);
}
