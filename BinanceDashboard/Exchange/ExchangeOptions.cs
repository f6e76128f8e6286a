namespace BinanceDashboard.Exchange;

/// <summary>The section <c>Exchange</c> of the settings.</summary>
public sealed class ExchangeOptions
{
    public const string Section = "Exchange";

    /// <summary>How long one try may take, answer included. 0.1 seconds to 5 minutes.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a call is tried again after a passing fault. 0 to 10.</summary>
    public int Retries { get; set; } = 3;

    /// <summary>Names are compared without regard to case.</summary>
    public Dictionary<string, EnvironmentOptions> Environments { get; } = new(StringComparer.OrdinalIgnoreCase);
}
