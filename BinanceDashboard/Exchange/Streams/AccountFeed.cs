using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>The events of an account: none may be lost unnoticed.</summary>
internal abstract class AccountFeed(TimeProvider time) : StreamFeed
{
    public AccountEventQueue Events { get; } = new();

    public override StreamSignal Take(ReadOnlyMemory<byte> message)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || StreamAnswer.Is(root)) return StreamSignal.None;
            var told = root.TryGetProperty("event", out var wrapped) ? wrapped : root;
            return told.TryGetProperty("e", out var name) ? Take(name.GetString(), told) : StreamSignal.None;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            TellGap(time.GetUtcNow(), "An event could not be read.");
            return StreamSignal.None;
        }
    }

    public override void TellGap(DateTimeOffset at, string reason) => Events.Add(new AccountGap { At = at, Reason = reason });

    /// <summary>How an event is read; null for one that this program has no use for.</summary>
    protected abstract JsonTypeInfo? TypeOf(string? name);

    private StreamSignal Take(string? name, JsonElement told)
    {
        switch (name)
        {
            case "serverShutdown":
                return StreamSignal.ChangeOver;
            case "listenKeyExpired" or "eventStreamTerminated":
                return StreamSignal.Over;
            default:
                if (TypeOf(name) is { } type && told.Deserialize(type) is AccountEvent happened) Events.Add(happened);
                return StreamSignal.None;
        }
    }
}
