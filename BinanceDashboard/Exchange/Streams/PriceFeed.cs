using System.Text.Json;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>The prices of all symbols of one market.</summary>
/// <param name="kind">1 keeps USD-M's alone, 2 COIN-M's; all-market streams of the futures markets carry both.</param>
internal sealed class PriceFeed(string name, Uri address, int? kind) : StreamFeed
{
    public PriceBoard Board { get; } = new();

    public override string Name => name;

    public override string Probe => """{"method":"LIST_SUBSCRIPTIONS","id":1}""";

    public override Task<Uri> AddressAsync(CancellationToken cancellationToken) => Task.FromResult(address);

    public override StreamSignal Take(ReadOnlyMemory<byte> message)
    {
        try
        {
            if (message.Span.TrimStart(" \r\n\t"u8) is not [(byte)'[', ..]) return IsShutdown(message) ? StreamSignal.ChangeOver : StreamSignal.None;
            var events = JsonSerializer.Deserialize(message.Span, StreamJson.Default.IReadOnlyListPriceEvent) ?? [];
            var wanted = events.Where(price => (price.FuturesKind ?? kind) == kind && (price.Last ?? price.Mark) > 0).ToList();
            if (wanted.Count > 0) Board.Put(wanted.Max(price => price.At), wanted.Select(price => (price.Symbol, (price.Last ?? price.Mark)!.Value)));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The next message, a second later, has all prices again.
        }

        return StreamSignal.None;
    }

    public override void TellGap(DateTimeOffset at, string reason) => Board.PutGap(at);

    private static bool IsShutdown(ReadOnlyMemory<byte> message)
    {
        using var document = JsonDocument.Parse(message);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("e", out var name) && name.ValueEquals("serverShutdown"u8);
    }
}
