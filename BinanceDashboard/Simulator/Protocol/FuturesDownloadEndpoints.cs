namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Older histories as files to download later: this exchange refuses to make them.</summary>
internal static class FuturesDownloadEndpoints
{
    private const int WeightOfRequest = 1000;
    private const int WeightOfQuestion = 10;

    public static IEnumerable<Endpoint> All { get; } = Offer().ToList();

    private static IEnumerable<Endpoint> Offer() =>
        from market in (string[])["fapi", "dapi"]
        from history in (string[])["income", "order", "trade"]
        from endpoint in (Endpoint[])
        [
            new($"/{market}/v1/{history}/asyn", WeightPool.Futures, WeightOfRequest, call => Refuse(call, "startTime", "endTime")) { IsSigned = true },
            new($"/{market}/v1/{history}/asyn/id", WeightPool.Futures, WeightOfQuestion, call => Refuse(call, "downloadId")) { IsSigned = true },
        ]
        select endpoint;

    private static void Refuse(ApiCall call, params ReadOnlySpan<string> required)
    {
        foreach (var name in required) call.Parameters.Required(name);
        throw new ApiException(400, -4084, "Method is not allowed currently. Upcoming soon.");
    }
}
