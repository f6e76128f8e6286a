using System.Text.Json.Serialization;

namespace BinanceDashboard.Api.Nav;

/// <summary>Money in USD, returns and risk as ratios; null where it cannot honestly be computed.</summary>
public sealed record PerformanceContract
{
    public required DateTimeOffset? From { get; init; }

    public required DateTimeOffset To { get; init; }

    public required decimal? Days { get; init; }

    public required decimal? StartNav { get; init; }

    public required decimal? EndNav { get; init; }

    /// <summary>Money in less money out.</summary>
    public required decimal? NetFlows { get; init; }

    public required decimal? Profit { get; init; }

    /// <summary>Over the range, not annualised.</summary>
    public required decimal? Twr { get; init; }

    /// <summary>A year.</summary>
    public required decimal? Mwr { get; init; }

    /// <summary>Over the range, not annualised.</summary>
    public required decimal? BenchmarkTwr { get; init; }

    /// <summary>TWR − benchmark TWR.</summary>
    public required decimal? Excess { get; init; }

    /// <summary>A year.</summary>
    public required decimal? Alpha { get; init; }

    public required decimal? Beta { get; init; }

    /// <summary>A year.</summary>
    public required decimal? Volatility { get; init; }

    public required decimal? Sharpe { get; init; }

    public required decimal? Sortino { get; init; }

    public required decimal? Calmar { get; init; }

    /// <summary>−1 to 0.</summary>
    public required decimal? MaxDrawdown { get; init; }

    public required decimal? MaxDrawdownDays { get; init; }

    /// <summary>A year.</summary>
    public required decimal? TrackingError { get; init; }

    public required decimal? InformationRatio { get; init; }

    public required decimal? UpCapture { get; init; }

    public required decimal? DownCapture { get; init; }

    /// <summary>Field → why it is null.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }

    /// <summary>Field → what to know about its value; left out where there is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Notes { get; init; }
}
