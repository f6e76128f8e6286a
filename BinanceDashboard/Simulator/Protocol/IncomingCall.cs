namespace BinanceDashboard.Simulator.Protocol;

/// <summary>A request as it came in.</summary>
internal sealed record IncomingCall
{
    public required string Method { get; init; }

    public required string Path { get; init; }

    public string? Key { get; init; }

    /// <summary>The header that asks for times in microseconds.</summary>
    public string? TimeUnit { get; init; }

    /// <summary>As it was sent, without the question mark.</summary>
    public string RawQuery { get; init; } = "";

    public string Body { get; init; } = "";

    /// <summary>Added to the time that the answer states and its checks use.</summary>
    public TimeSpan Skew { get; init; }
}
