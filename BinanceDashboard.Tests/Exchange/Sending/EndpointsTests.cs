using System.Reflection;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Tests.Exchange.Sending;

public sealed class EndpointsTests
{
    // Everything that may ever be called. Whoever adds a call adds it here, having made sure that it only reads.
    private static readonly HashSet<string> Reads =
    [
        "GET /api/v3/time", "GET /api/v3/exchangeInfo", "GET /api/v3/ticker/price", "GET /api/v3/klines", "GET /api/v3/account",
        "GET /sapi/v1/capital/deposit/hisrec", "GET /sapi/v1/capital/withdraw/history",
        "GET /sapi/v1/asset/wallet/balance", "GET /sapi/v1/account/apiRestrictions",
        "GET /fapi/v1/time", "GET /fapi/v1/exchangeInfo", "GET /fapi/v2/ticker/price", "GET /fapi/v3/account",
    ];

    // The only calls of Binance that read by POST.
    private static readonly HashSet<string> ReadsByPost = ["/sapi/v3/asset/getUserAsset", "/sapi/v1/asset/get-funding-asset"];

    [Fact]
    public void All_EveryEndpoint_OnlyReads() =>
        Assert.Empty(Endpoints.All.Select(endpoint => endpoint.ToString()).Except(Reads));

    [Fact]
    public void All_EveryEndpoint_GetOrAReadingPost() => Assert.All(
        Endpoints.All,
        endpoint => Assert.True(endpoint.Method == HttpMethod.Get || (endpoint.Method == HttpMethod.Post && ReadsByPost.Contains(endpoint.Path))));

    [Fact]
    public void All_EveryConstantOfTheTable_Listed()
    {
        var constants = typeof(Endpoints).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null));

        Assert.Equal(constants, Endpoints.All);
    }
}
