using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange;

/// <summary>One way to call a method, and what must arrive at the exchange.</summary>
/// <param name="Query">Without what signing adds.</param>
public sealed record FuturesCall(string Path, string Query, int Weight, bool IsSigned, Func<BinanceClient, CancellationToken, Task> Act)
{
    public override string ToString() => $"{Path}?{Query}";

    /// <summary>Makes the call against an exchange that answers as recorded, and checks what arrived.</summary>
    public async Task CheckAsync(string answer)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var bench = await ExchangeBench.StartAsync(hasFutures: true);
        bench.Server.Always(Path, ScriptedAnswer.Json(answer));
        var client = bench.Client();
        await client.MeasureClockAsync(cancellation);
        var before = client.WeightSpent;

        await Act(client, cancellation);

        var request = bench.Server.To(Path)[^1];
        var sent = IsSigned ? request.RawQuery.Split("recvWindow=")[0].TrimEnd('&') : request.RawQuery;
        Assert.Equal((Query, Weight, IsSigned), (sent, (int)(client.WeightSpent - before), request.Headers.ContainsKey("X-MBX-APIKEY")));
        Assert.Equal(IsSigned, request.Parameter("signature") is not null);
    }
}
