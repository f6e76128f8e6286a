using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>
/// Both legs of a conversion, valued alike. A leg whose price is 1 by definition (USDT) says the value to the cent; else what was given
/// says it, and where that has no price what was received. A fee in BNB of a conversion into BNB is part of the new lot that is kept back.
/// </summary>
internal static class ConversionLegs
{
    public static IEnumerable<CostEvent> Of(Conversion conversion, CostTerms terms)
    {
        var fee = conversion.FeeBnb ?? 0;
        var keptBack = string.Equals(conversion.ToAsset, "BNB", StringComparison.Ordinal) ? fee : 0;
        var received = conversion.ToQuantity + keptBack;
        var value = Value(conversion, received, terms);
        var given = Leg(conversion, conversion.FromAsset, CostEventKind.Sold, conversion.FromQuantity, value);
        yield return given;
        yield return given with { Asset = conversion.ToAsset, Kind = CostEventKind.Bought, Quantity = received, OwnFee = keptBack };
        if (fee > keptBack) yield return Leg(conversion, "BNB", CostEventKind.Paid, fee, fee * terms.Price("BNB", conversion.At));
    }

    private static decimal? Value(Conversion conversion, decimal received, CostTerms terms)
    {
        var (from, to) = (terms.Price(conversion.FromAsset, conversion.At), terms.Price(conversion.ToAsset, conversion.At));
        return from is null || (to == 1 && from != 1) ? received * to ?? conversion.FromQuantity * from : conversion.FromQuantity * from;
    }

    private static CostEvent Leg(Conversion conversion, string asset, CostEventKind kind, decimal quantity, decimal? value) => new()
    {
        AccountId = conversion.AccountId,
        Asset = asset,
        At = conversion.At,
        Kind = kind,
        Quantity = quantity,
        ValueUsd = value,
    };
}
