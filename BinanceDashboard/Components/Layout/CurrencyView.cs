using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Layout;

/// <summary>Which currency is shown, which ones can be chosen, and where the rate is from.</summary>
public sealed record CurrencyView
{
    public ReportCurrency Report { get; init; } = ReportCurrency.Dollar;

    /// <summary>Codes, the shown one among them.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [ReportCurrency.DollarCode];

    /// <summary>"EURUSDT on Binance"; null for USD.</summary>
    public string? Source { get; init; }

    /// <summary>When the rate was read, by this machine's clock.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Why the rate is not fresher; null where it is as it should be.</summary>
    public string? Fault { get; init; }

    /// <summary>Why another currency than the one asked for is shown.</summary>
    public string? Notice { get; init; }

    /// <summary>Which currencies cannot be chosen, and why; null where all can.</summary>
    public string? Missing { get; init; }

    public bool IsConverted => Report.Code != ReportCurrency.DollarCode;
}
