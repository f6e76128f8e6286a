using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>The events of a spot account, over the WebSocket API.</summary>
internal sealed class SpotAccountFeed(BinanceClient client, ApiCredentials credentials, Uri address, TimeProvider time) : AccountFeed(time)
{
    private const int WrongTime = -1021;

    public override string Name => $"The spot account's stream of {client.Environment}";

    public override string Probe => """{"id":"alive","method":"ping"}""";

    public override async Task<Uri> AddressAsync(CancellationToken cancellationToken)
    {
        if (!client.Clock.IsMeasured) await client.MeasureClockAsync(cancellationToken);
        return address;
    }

    public override async Task SubscribeAsync(StreamSession session, CancellationToken cancellationToken)
    {
        var answer = await session.AskAsync(UserDataSubscription.Write(credentials, client.Clock.Now), cancellationToken);
        if (StatusOf(answer) == 200) return;
        var code = answer.TryGetProperty("error", out var error) && error.TryGetProperty("code", out var number) ? number.GetInt32() : (int?)null;

        // The next try signs with the right time.
        if (code == WrongTime) await client.MeasureClockAsync(cancellationToken);
        throw StreamFaults.Refused(address.Authority, StatusOf(answer), code);
    }

    protected override JsonTypeInfo? TypeOf(string? name) => name switch
    {
        "outboundAccountPosition" => StreamJson.Default.SpotBalancesChanged,
        "balanceUpdate" => StreamJson.Default.SpotBalanceMoved,
        "executionReport" => StreamJson.Default.SpotOrderChanged,
        _ => null,
    };

    private static int StatusOf(JsonElement answer) => answer.TryGetProperty("status", out var status) ? status.GetInt32() : 0;
}
