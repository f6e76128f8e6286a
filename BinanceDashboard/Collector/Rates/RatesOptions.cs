namespace BinanceDashboard.Collector.Rates;

/// <summary>The section <c>Rates</c>: where the rates of currencies come from that the exchange has no pair for.</summary>
public sealed class RatesOptions
{
    public const string Section = "Rates";

    /// <summary>Answers with JSON whose <c>rates</c> are units per US dollar; empty for none.</summary>
    /// <value>The default is the public service of the European Central Bank's daily rates.</value>
    public string? Source { get; init; } = "https://api.frankfurter.dev/v1/latest?base=USD";

    /// <summary>Null for none.</summary>
    internal Uri? Address => string.IsNullOrWhiteSpace(Source) ? null : new Uri(Source.Trim());
}
