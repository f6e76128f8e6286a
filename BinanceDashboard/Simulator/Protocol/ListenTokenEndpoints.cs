using System.Globalization;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The token with which margin's user stream is opened.</summary>
internal static class ListenTokenEndpoints
{
    private const ulong StreamOfTokens = 8000;
    private const long LongestValidity = 86_400_000;

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/userListenToken", WeightPool.SapiAccount, 1, Write) { IsSigned = true, Method = "POST" },
    ];

    private static void Write(ApiCall call)
    {
        var pair = call.Parameters.Flag("isIsolated") ? SpotSymbols.Required(call).Symbol : "";
        var validity = call.Parameters.Number("validity") ?? LongestValidity;
        if (validity is < 1 or > LongestValidity) throw ApiException.Invalid("validity");
        var expiry = call.World.Now.ToUnixTimeMilliseconds() + validity;
        call.Json.WriteStartObject();
        call.Json.WriteString("token", Token(call, pair, expiry));
        call.Json.WriteNumber("expirationTime", expiry);
        call.Json.WriteEndObject();
    }

    private static string Token(ApiCall call, string pair, long expiry)
    {
        var place = pair.Length == 0 ? 0UL : (ulong)Listings.Symbol(pair).Index + 1;
        var stream = StreamOfTokens + (ulong)call.Account * 1000 + place;
        return string.Create(CultureInfo.InvariantCulture, $"{Chance.Hash(call.World.Settings.Seed, stream, (ulong)expiry):x16}{Chance.Hash(call.World.Settings.Seed + 1, stream, (ulong)expiry):x16}");
    }
}
