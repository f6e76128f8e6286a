using System.Text.Json.Serialization.Metadata;
using Endpoint = BinanceDashboard.Exchange.Sending.Endpoint;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>The events of a futures account, behind a listen key.</summary>
/// <param name="root">What the listen key is appended to.</param>
internal sealed class FuturesAccountFeed(BinanceClient client, Endpoint opening, string market, string root, TimeProvider time) : AccountFeed(time)
{
    private readonly TimeProvider _time = time;
    private volatile string _key = "";

    public override string Name => $"The {market} account's stream of {client.Environment}";

    public override string Probe => """{"method":"LIST_SUBSCRIPTIONS","id":1}""";

    public override async Task<Uri> AddressAsync(CancellationToken cancellationToken)
    {
        _key = await OpenAsync(cancellationToken);
        return new Uri(root + _key);
    }

    /// <summary>Opening it again prolongs the key that lives, and gives another when it died.</summary>
    public override async Task<string> KeepAliveAsync(CancellationToken cancellationToken)
    {
        for (var (key, wait) = (_key, StreamTimes.KeepAlive); ;)
        {
            await Task.Delay(wait, _time, cancellationToken);
            try
            {
                if (await OpenAsync(cancellationToken) != key) return "The listen key had expired.";
                wait = StreamTimes.KeepAlive;
            }
            catch (ExchangeException)
            {
                wait = StreamTimes.KeepAliveAgain;
            }
        }
    }

    protected override JsonTypeInfo? TypeOf(string? name) => name switch
    {
        "ACCOUNT_UPDATE" => StreamJson.Default.FuturesWalletChanged,
        "ORDER_TRADE_UPDATE" => StreamJson.Default.FuturesOrderChanged,
        _ => null,
    };

    private async Task<string> OpenAsync(CancellationToken cancellationToken) =>
        (await client.SendAsync(opening, new(), StreamJson.Default.ListenKey, cancellationToken)).Value;
}
