namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>A product that tries each call once and for a short time, so that a fault is soon an answer.</summary>
public sealed class ImpatientProduct : RunningProduct
{
    /// <summary>A simulator's delay beyond this is a call that was not answered in time.</summary>
    internal static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    internal override IEnumerable<KeyValuePair<string, string>> Settings => Haste;

    internal static IEnumerable<KeyValuePair<string, string>> Haste => [new("Exchange:Retries", "0"), new("Exchange:Timeout", Timeout.ToString())];
}
