using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Answers Binance's paths: ban, weight, signature, then what was asked.</summary>
internal sealed class ExchangeFront(WorldHost host, KeyRing keys, WeightCounters weights)
{
    private readonly ListenKeys _listenKeys = new();

    /// <param name="skew">Added to the time that the answer states and its checks use.</param>
    /// <returns>False for a path that is not offered.</returns>
    public bool TryAnswer(Answer answer, string method, string path, string? key, string rawQuery, string body, TimeSpan skew)
    {
        var endpoint = Endpoints.Find(method, path);
        if (endpoint is null && path != RateEndpoint.Path) return false;
        lock (host.Gate)
        {
            try
            {
                var world = host.Present();
                if (endpoint is null) WriteRates(answer, world, rawQuery);
                else Write(answer, world, endpoint, key, rawQuery, body, skew);
            }
            catch (ApiException error)
            {
                answer.WriteError(error);
            }
        }

        return true;
    }

    private void WriteRates(Answer answer, World world, string rawQuery)
    {
        var parameters = new RequestParameters(rawQuery, "");
        answer.WriteJson(json => RateEndpoint.Write(new ApiCall { World = world, Now = world.Now, Parameters = parameters, Account = 0, Json = json, ListenKeys = _listenKeys }));
    }

    private void Write(Answer answer, World world, Endpoint endpoint, string? key, string rawQuery, string body, TimeSpan skew)
    {
        weights.CheckBan(host.MeteredNow);
        var parameters = new RequestParameters(rawQuery, body);
        var isPerAccount = endpoint.Pool is WeightPool.SapiAccount or WeightPool.SapiAccountSecond;
        if (!isPerAccount) Charge(answer, endpoint, parameters, 0);
        var account = AccountOf(endpoint, key, parameters, world.Now + skew);
        if (isPerAccount) Charge(answer, endpoint, parameters, account);
        answer.WriteJson(json => endpoint.Answer(new ApiCall { World = world, Now = world.Now + skew, Parameters = parameters, Account = account, Json = json, ListenKeys = _listenKeys }));
    }

    private int AccountOf(Endpoint endpoint, string? key, RequestParameters parameters, DateTimeOffset now)
    {
        if (endpoint.IsSigned) return keys.Check(endpoint.Path, key, parameters, now);
        return endpoint.NeedsKey ? keys.Identify(endpoint.Path, key) : 0;
    }

    private void Charge(Answer answer, Endpoint endpoint, RequestParameters parameters, int account)
    {
        var used = weights.Charge(endpoint.Pool, endpoint.Path, account, endpoint.Cost(parameters), host.MeteredNow);
        if (HeaderOf(endpoint.Pool) is { } header) answer.Headers.Add((header, used));
        if (endpoint.Pool == WeightPool.Spot) answer.Headers.Add(("X-MBX-USED-WEIGHT", used));
    }

    private static string? HeaderOf(WeightPool pool) => pool switch
    {
        WeightPool.Spot or WeightPool.Futures => "X-MBX-USED-WEIGHT-1M",
        WeightPool.SapiAddress => "X-SAPI-USED-IP-WEIGHT-1M",
        WeightPool.SapiAccount => "X-SAPI-USED-UID-WEIGHT-1M",
        WeightPool.FundingRates => null,
        _ => "X-SAPI-USED-UID-WEIGHT-1S",
    };
}
