namespace BinanceDashboard.Collector.Rates;

/// <summary>A place could not tell its rates; the message is a clause that follows the place's name.</summary>
internal sealed class RateException(string message, Exception? cause = null) : Exception(message, cause);
