namespace BinanceDashboard.Collector.Alerts;

/// <summary>A message could not be delivered; the sentence says why and never holds the address.</summary>
public sealed class WebhookException(string message) : Exception(message);
