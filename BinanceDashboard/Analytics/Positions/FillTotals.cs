using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>What fills cost and made, each part valued in USD at its own time; a sum in USD is missing while a part has no price.</summary>
public sealed class FillTotals
{
    private MoneySum _fees;
    private MoneySum _profit;

    public int Count { get; private set; }

    /// <summary>How many were of futures: only these realise a profit by themselves.</summary>
    public int FuturesCount { get; private set; }

    /// <summary>By asset: a positive number is a cost.</summary>
    public IReadOnlyList<AssetQuantity> Fees => _fees.Amounts;

    /// <summary>USD: a positive number is a cost.</summary>
    public Figure FeesUsd => _fees.Usd;

    /// <summary>How many fees have no price at their time.</summary>
    public int UnpricedFees => _fees.Unpriced.Count;

    /// <summary>Of futures, by the asset that it was paid in, before fees.</summary>
    public IReadOnlyList<AssetQuantity> Realized => _profit.Amounts;

    /// <summary>USD, before fees; missing where no fill is of futures.</summary>
    public Figure RealizedUsd => FuturesCount > 0 ? _profit.Usd : Figure.Missing("Fills of spot realise nothing by themselves: what a coin cost and made is under Holdings.");

    /// <param name="price">USD for one unit of an asset at a time (UTC); null where it is not known.</param>
    public void Add(in FillMoney fill, Func<string, DateTimeOffset, decimal?> price)
    {
        Count++;
        if (fill.Commission != 0) _fees.Add(ValuedAmount.Of(fill.CommissionAsset, fill.Commission, fill.At, price));
        if (fill.MarginAsset is not { } margin) return;
        FuturesCount++;
        if (fill.RealizedPnl != 0) _profit.Add(ValuedAmount.Of(margin, fill.RealizedPnl, fill.At, price));
    }
}
