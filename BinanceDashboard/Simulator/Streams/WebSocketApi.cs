using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>Spot's WebSocket API: requests and answers on one connection, of which only those for user data and liveness are offered.</summary>
/// <threadsafety>Not thread-safe: the world's lock guards it.</threadsafety>
internal sealed class WebSocketApi(WorldHost host, KeyRing keys, WeightCounters weights)
{
    public const string Path = "/ws-api/v3";
    public const int ConnectWeight = 2;

    public byte[] Answer(StreamSession session, string text)
    {
        JsonElement request;
        try
        {
            using var document = JsonDocument.Parse(text);
            request = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return WebSocketApiJson.Envelope(default, 400, json => WebSocketApiJson.WriteError(json, host.MeteredNow, new ApiException(400, -1135, "Invalid JSON Request")), 0);
        }

        return Answer(session, request);
    }

    private byte[] Answer(StreamSession session, JsonElement request)
    {
        var id = Property(request, "id");
        var used = 0;
        try
        {
            weights.CheckBan(host.MeteredNow);
            var method = Property(request, "method").ToString();
            used = weights.Charge(WeightPool.Spot, Path, 0, method is "ping" or "time" ? 1 : 2, host.MeteredNow);
            var write = Call(session, method, Property(request, "params"));
            return WebSocketApiJson.Envelope(id, 200, json =>
            {
                json.WritePropertyName("result");
                write(json);
            }, used);
        }
        catch (ApiException error)
        {
            return WebSocketApiJson.Envelope(id, error.Status, json => WebSocketApiJson.WriteError(json, host.MeteredNow, error), used);
        }
    }

    private Action<Utf8JsonWriter> Call(StreamSession session, string method, JsonElement parameters) => method switch
    {
        "ping" => WebSocketApiJson.WriteNothing,
        "time" => json => WebSocketApiJson.WriteNumber(json, "serverTime", host.Present().Now.ToUnixTimeMilliseconds()),
        "userDataStream.subscribe.signature" => Subscribe(session, parameters),
        "userDataStream.unsubscribe" => Unsubscribe(session, parameters),
        "session.subscriptions" => json => WebSocketApiJson.WriteSubscriptions(json, session),
        _ => throw new ApiException(400, -1020, "This operation is not supported."),
    };

    private Action<Utf8JsonWriter> Subscribe(StreamSession session, JsonElement parameters)
    {
        var world = host.Present();
        var sent = new RequestParameters(Query(parameters), "");
        var account = keys.Check(Path, sent.Required("apiKey"), sent, world.Now, host.MeteredNow);
        if (session.Accounts.Exists(subscription => subscription.Account == account)) throw new ApiException(400, -2035, "User data stream subscription is already active.");
        var number = session.SubscriptionCount++;
        session.Accounts.Add(new AccountSubscription(world, account, Market.Spot) { Number = number });
        return json => WebSocketApiJson.WriteNumber(json, "subscriptionId", number);
    }

    private static Action<Utf8JsonWriter> Unsubscribe(StreamSession session, JsonElement parameters)
    {
        var number = Property(parameters, "subscriptionId");
        var removed = session.Accounts.RemoveAll(subscription => number.ValueKind != JsonValueKind.Number || subscription.Number == number.GetInt32());
        return removed > 0 ? WebSocketApiJson.WriteNothing : throw new ApiException(400, -2036, "User data stream subscription is not active.");
    }

    /// <summary>The text that a signature covers: the parameters by name.</summary>
    private static string Query(JsonElement parameters)
    {
        if (parameters.ValueKind != JsonValueKind.Object) return "";
        return string.Join('&', parameters.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => $"{property.Name}={(property.Name == "signature" ? Uri.EscapeDataString(property.Value.ToString()) : property.Value.ToString())}"));
    }

    private static JsonElement Property(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;
}
