using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>
/// Both legs of a spot trade, valued alike: quote quantity × USD of the quote at the fill's time. The commission is a disposal of its
/// asset; paid in the asset that was bought, it takes its share off the new lot.
/// Example: 1 ETH for 0.05 BTC with BTC at 50,000 brings a lot of 2,500 USD and disposes of 0.05 BTC for 2,500 USD.
/// </summary>
internal sealed class TradeLegs(CostTerms terms)
{
    private readonly Dictionary<PositionSymbol, SymbolTerms?> _symbols = [];

    public IEnumerable<PositionSymbol> Unknown => _symbols.Where(symbol => symbol.Value is null).Select(symbol => symbol.Key);

    public IEnumerable<CostEvent> Of(Fill fill)
    {
        if (fill.Market != Market.Spot || SymbolOf(fill) is not { } symbol) yield break;

        var value = fill.QuoteQuantity * terms.Price(symbol.Quote, fill.At);
        var (baseIn, isFee) = (fill.Side == TradeSide.Buy, fill.Commission > 0);
        var bought = baseIn ? symbol.Base : symbol.Quote;
        var ownFee = isFee && string.Equals(bought, fill.CommissionAsset, StringComparison.Ordinal) ? Math.Min(fill.Commission, baseIn ? fill.Quantity : fill.QuoteQuantity) : 0;
        var fee = Math.Abs(fill.Commission) - ownFee;
        var feeUsd = fee == 0 ? 0 : fee * terms.Price(fill.CommissionAsset, fill.At);
        var bookedFee = !baseIn || !isFee ? 0 : ownFee > 0 ? value * ownFee / fill.Quantity : feeUsd;
        yield return Leg(fill, symbol.Base, baseIn, fill.Quantity, value) with { OwnFee = baseIn ? ownFee : 0, FeeUsd = bookedFee };
        yield return Leg(fill, symbol.Quote, !baseIn, fill.QuoteQuantity, value) with { OwnFee = baseIn ? 0 : ownFee };
        yield return new CostEvent
        {
            AccountId = fill.AccountId,
            Asset = fill.CommissionAsset,
            At = fill.At,
            Kind = isFee ? CostEventKind.Paid : CostEventKind.Received,
            Quantity = fee,
            ValueUsd = feeUsd,
        };
    }

    private static CostEvent Leg(Fill fill, string asset, bool isIn, decimal quantity, decimal? value) => new()
    {
        AccountId = fill.AccountId,
        Asset = asset,
        At = fill.At,
        Kind = isIn ? CostEventKind.Bought : CostEventKind.Sold,
        Quantity = quantity,
        ValueUsd = value,
    };

    private SymbolTerms? SymbolOf(Fill fill)
    {
        var symbol = new PositionSymbol(fill.AccountId, fill.Market, fill.Symbol);
        if (!_symbols.TryGetValue(symbol, out var known)) _symbols[symbol] = known = terms.Symbol(symbol);
        return known;
    }
}
