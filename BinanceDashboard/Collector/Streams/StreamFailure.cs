using BinanceDashboard.Exchange;

namespace BinanceDashboard.Collector.Streams;

/// <summary>A list of the exchange that could not be read.</summary>
/// <param name="CanWait">A list that may be asked for a few times a minute: the next run asks again.</param>
internal sealed record StreamFailure(ExchangeException Fault, bool CanWait);
