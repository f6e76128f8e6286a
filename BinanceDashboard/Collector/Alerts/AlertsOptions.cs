namespace BinanceDashboard.Collector.Alerts;

/// <summary>The section <c>Alerts</c>: where messages about alerts may be sent.</summary>
public sealed class AlertsOptions
{
    public const string Section = "Alerts";

    /// <summary>Whether a webhook may be on this machine or in its own network, there over http as well.</summary>
    /// <value>The default is false.</value>
    public bool AllowPrivateAddresses { get; init; }
}
