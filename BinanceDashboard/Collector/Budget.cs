namespace BinanceDashboard.Collector;

/// <summary>A budget of weight that an exchange gives, as far as it is used in the present window.</summary>
/// <param name="Pool">"spot", "futures", "funding rates", or the path of the one call that it is for.</param>
/// <param name="SilentUntil">This machine's time, UTC, until which the exchange asked for silence; null when it did not.</param>
public sealed record Budget(string Host, string Pool, int Used, int Limit, DateTimeOffset? SilentUntil)
{
    /// <summary>Of the limit; 1 is all of it.</summary>
    public decimal Share => (decimal)Used / Limit;
}
