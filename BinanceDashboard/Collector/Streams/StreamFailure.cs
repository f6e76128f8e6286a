using BinanceDashboard.Exchange;

namespace BinanceDashboard.Collector.Flows;

/// <summary>A list of cash flows that could not be read.</summary>
/// <param name="At">The exchange's time.</param>
/// <param name="CanWait">A list that may be asked for a few times a minute: the next run asks again.</param>
public sealed record FlowFailure(DateTimeOffset At, ExchangeException Fault, bool CanWait);
