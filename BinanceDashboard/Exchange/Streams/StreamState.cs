namespace BinanceDashboard.Exchange.Streams;

/// <summary>How a stream stands. Times are local, UTC.</summary>
/// <param name="Since">When the condition began.</param>
/// <param name="Reason">Why it is down, or was before it connects, in a sentence; empty while it is live.</param>
/// <param name="LastMessageAt">When anything came the last time, an answer to a question of ours included; null before the first.</param>
public sealed record StreamState(StreamCondition Condition, DateTimeOffset Since, string Reason, DateTimeOffset? LastMessageAt);
