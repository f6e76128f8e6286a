namespace BinanceDashboard.Analytics.Returns;

/// <summary>A money-weighted return.</summary>
/// <param name="Rate">A ratio a year, above −1.</param>
/// <param name="Note">What a reader must know about the rate, as a sentence: that it is one of several. Null where nothing.</param>
public sealed record MoneyWeightedRate(Figure Rate, string? Note)
{
    public static MoneyWeightedRate Missing(string reason) => new(Figure.Missing(reason), null);
}
