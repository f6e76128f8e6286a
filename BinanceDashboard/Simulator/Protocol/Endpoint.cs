namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What is known about a path: pool and weight, whether it must be signed, and what it answers.</summary>
internal sealed record Endpoint(string Path, WeightPool Pool, int Weight, Action<ApiCall> Answer)
{
    public string Method { get; init; } = "GET";

    public bool IsSigned { get; init; }

    /// <summary>The key's header is needed, a signature is not.</summary>
    public bool NeedsKey { get; init; }

    /// <summary>Where the weight depends on the parameters.</summary>
    public Func<RequestParameters, int>? WeightOf { get; init; }

    public int Cost(RequestParameters parameters) => WeightOf?.Invoke(parameters) ?? Weight;
}
