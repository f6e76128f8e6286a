using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>An isolated margin wallet: both sides of a pair.</summary>
/// <param name="Total">In bitcoin, as is <paramref name="Owed"/>.</param>
internal readonly record struct IsolatedPair(SymbolListing Listing, MarginBalance Base, MarginBalance Quote, decimal Total, decimal Owed)
{
    /// <summary>Assets at this many times the debt are sold off.</summary>
    private const decimal LiquidationLevel = 1.1m;

    /// <summary>The price at which assets would be 1.1 times the debt; 0 where none is.</summary>
    public decimal LiquidationPrice
    {
        get
        {
            var (perUnit, rest) = (Base.Total - LiquidationLevel * Base.Owed, LiquidationLevel * Quote.Owed - Quote.Total);
            return perUnit != 0 && rest / perUnit > 0 ? rest / perUnit : 0;
        }
    }

    public static IsolatedPair Of(ApiCall call, SymbolListing listing)
    {
        var (one, other) = (MarginBalance.Of(call, listing.Base, listing.Symbol), MarginBalance.Of(call, listing.Quote, listing.Symbol));
        return new IsolatedPair(
            listing, one, other, one.InBitcoin(call, one.Total) + other.InBitcoin(call, other.Total), one.InBitcoin(call, one.Owed) + other.InBitcoin(call, other.Owed));
    }
}
