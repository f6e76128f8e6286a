namespace BinanceDashboard.Collector.Streams;

/// <summary>What is stored of a stream before a run.</summary>
/// <param name="First">The time of the oldest row; null while there is none.</param>
/// <param name="FirstMoving">The time of the oldest row that may still change; null where all are final.</param>
internal sealed record KnownFacts(DateTimeOffset? First, DateTimeOffset? FirstMoving);
