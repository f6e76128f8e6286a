using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Answers Binance's paths: ban, weight, signature, then what was asked.</summary>
internal sealed class ExchangeFront(WorldHost host, KeyRing keys, WeightCounters weights, SimulatorVenue venue = SimulatorVenue.Global)
{
    /// <summary>Of user data streams; the world's lock guards them.</summary>
    public ListenKeys ListenKeys { get; } = new();

    /// <returns>False for a path that is not offered.</returns>
    public bool TryAnswer(Answer answer, IncomingCall incoming)
    {
        var endpoint = Venues.Find(venue, incoming.Method, incoming.Path);
        if (endpoint is null && incoming.Path != RateEndpoint.Path) return false;
        lock (host.Gate)
        {
            try
            {
                var world = host.Present();
                if (endpoint is null) WriteRates(answer, world, incoming.RawQuery);
                else Write(answer, world, endpoint, incoming);
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
        answer.WriteJson(json => RateEndpoint.Write(new ApiCall { World = world, Now = world.Now, Parameters = parameters, Account = 0, Json = json, ListenKeys = ListenKeys }));
    }

    private void Write(Answer answer, World world, Endpoint endpoint, IncomingCall incoming)
    {
        weights.CheckBan(host.MeteredNow);
        var parameters = new RequestParameters(incoming.RawQuery, incoming.Body);
        var isPerAccount = endpoint.Pool is WeightPool.SapiAccount or WeightPool.SapiAccountSecond;
        if (!isPerAccount) Charge(answer, endpoint, parameters, 0);
        var account = AccountOf(endpoint, incoming.Key, parameters, world.Now + incoming.Skew, host.MeteredNow + incoming.Skew);
        if (isPerAccount) Charge(answer, endpoint, parameters, account);
        var inMicroseconds = endpoint.Pool == WeightPool.Spot && WantsMicroseconds(incoming.TimeUnit);
        answer.WriteJson(json => endpoint.Answer(new ApiCall
        {
            World = world,
            Now = world.Now + incoming.Skew,
            Parameters = parameters,
            Account = account,
            Json = json,
            ListenKeys = ListenKeys,
            InMicroseconds = inMicroseconds,
        }));
        if (endpoint.Pool == WeightPool.Spot) parameters.RefuseUnread();
    }

    private int AccountOf(Endpoint endpoint, string? key, RequestParameters parameters, DateTimeOffset now, DateTimeOffset latest)
    {
        if (endpoint.IsSigned) return keys.Check(endpoint.Path, key, parameters, now, latest);
        return endpoint.NeedsKey ? keys.Identify(endpoint.Path, key) : 0;
    }

    private static bool WantsMicroseconds(string? unit) => unit switch
    {
        null or "MILLISECOND" or "millisecond" => false,
        "MICROSECOND" or "microsecond" => true,
        _ => throw new ApiException(400, -1194, "Invalid value for time unit; expected either MICROSECOND or MILLISECOND."),
    };

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
