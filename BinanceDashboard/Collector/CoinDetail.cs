using System.Collections.Immutable;

namespace BinanceDashboard.Collector;

/// <summary>What an exchange says of one coin of an account's spot wallet. Quantities are in the coin, none negative.</summary>
public sealed record CoinDetail
{
    public required string Asset { get; init; }

    public required decimal Free { get; init; }

    /// <summary>In open orders.</summary>
    public required decimal Locked { get; init; }

    /// <summary>By the exchange itself.</summary>
    public required decimal Frozen { get; init; }

    /// <summary>Asked for, not sent yet.</summary>
    public required decimal Withdrawing { get; init; }

    /// <summary>The chains it can come and go by; empty for one that has none, such as a fiat currency.</summary>
    public required ImmutableArray<CoinChain> Chains { get; init; }

    /// <summary>The exchange's time of the answer, UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
