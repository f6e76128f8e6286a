namespace BinanceDashboard.Collector.Health;

/// <param name="Sentence">What is, and what to do where it is not well. Anybody may read it: it names no account, person or path.</param>
public sealed record HealthFinding(string Name, HealthLevel Level, string Sentence)
{
    public static HealthFinding Healthy(string name, string sentence) => new(name, HealthLevel.Healthy, sentence);

    public static HealthFinding Degraded(string name, string sentence) => new(name, HealthLevel.Degraded, sentence);

    public static HealthFinding Failed(string name, string sentence) => new(name, HealthLevel.Failed, sentence);
}
