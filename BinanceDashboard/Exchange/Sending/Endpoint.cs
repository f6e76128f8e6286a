using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>One call of Binance and what it costs.</summary>
/// <param name="Weight">Per call, in the units of its pool.</param>
internal sealed record Endpoint(HttpMethod Method, string Path, int Weight, WeightPoolKind Pool, Security Security)
{
    public static Endpoint SpotPublic(string path, int weight) => new(HttpMethod.Get, path, weight, WeightPoolKind.Spot, Security.None);

    public static Endpoint SpotSigned(string path, int weight) => new(HttpMethod.Get, path, weight, WeightPoolKind.Spot, Security.Signed);

    /// <summary>Under <c>/sapi</c>, with a budget of its own by address.</summary>
    public static Endpoint SapiByAddress(string path, int weight) => new(HttpMethod.Get, path, weight, WeightPoolKind.SapiIp, Security.Signed);

    /// <summary>Under <c>/sapi</c>, with a budget of its own by key.</summary>
    public static Endpoint SapiByKey(string path, int weight) => new(HttpMethod.Get, path, weight, WeightPoolKind.SapiUid, Security.Signed);

    public ApiFamily Family { get; } = Path.Split('/')[1] switch
    {
        "api" => ApiFamily.Api,
        "sapi" => ApiFamily.Sapi,
        "fapi" => ApiFamily.Fapi,
        "dapi" => ApiFamily.Dapi,
        _ => throw new ArgumentException($"{Path} belongs to no API family.", nameof(Path)),
    };

    public Venue Venue { get; init; } = Path.StartsWith("/sapi/", StringComparison.Ordinal) ? Venue.Global : Venue.Everywhere;

    /// <summary>The span over which the pool's limit is counted.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The header that tells what is used of the pool, this call included.</summary>
    public string UsedWeightHeader => Pool switch
    {
        WeightPoolKind.SapiIp => "X-SAPI-USED-IP-WEIGHT-",
        WeightPoolKind.SapiUid => "X-SAPI-USED-UID-WEIGHT-",
        _ => "X-MBX-USED-WEIGHT-",
    } + (Window == TimeSpan.FromSeconds(1) ? "1S" : "1M");

    /// <summary>False where Binance documents that the used-weight header of this call is wrong.</summary>
    public bool TellsUsedWeight { get; init; } = true;

    /// <summary>A reading of the clock may use the last of a budget: it alone can tell that the window is over.</summary>
    public bool ReadsClock { get; init; }

    /// <summary>The same call in a form that weighs differently.</summary>
    public Endpoint Costing(int weight) => this with { Weight = weight };

    public override string ToString() => $"{Method} {Path}";
}
