using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>A call that passed its checks, and where its answer is written.</summary>
internal sealed record ApiCall
{
    public required World World { get; init; }

    /// <summary>The time that the answer states; a fault may have moved it away from the world's.</summary>
    public required DateTimeOffset Now { get; init; }

    public required RequestParameters Parameters { get; init; }

    /// <summary>0 on calls without a key.</summary>
    public required int Account { get; init; }

    public required Utf8JsonWriter Json { get; init; }

    public required ListenKeys ListenKeys { get; init; }

    /// <summary>The caller wants the times of /api in microseconds.</summary>
    public bool InMicroseconds { get; init; }

    public AccountBooks Books => World.Account(Account);

    /// <summary>A time as /api prints it: since 1970, in milliseconds unless microseconds were asked for.</summary>
    public long Stamp(DateTimeOffset at) => InMicroseconds ? (at.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond : at.ToUnixTimeMilliseconds();
}
