using System.Diagnostics.CodeAnalysis;

namespace BinanceDashboard.Components.Viewing;

/// <summary>The currency that amounts are shown in, at one rate for all times. What is stored and handed over stays in USD.</summary>
public sealed record ReportCurrency
{
    public const string DollarCode = "USD";

    public static ReportCurrency Dollar { get; } = new();

    public string Code { get; init; } = DollarCode;

    /// <summary>Units of the currency for 1 USD.</summary>
    public decimal UnitsPerUsd { get; init; } = 1;

    public decimal Of(decimal usd) => usd * UnitsPerUsd;

    [return: NotNullIfNotNull(nameof(usd))]
    public decimal? Of(decimal? usd) => usd * UnitsPerUsd;
}
