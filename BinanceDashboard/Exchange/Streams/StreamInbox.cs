using System.Text;
using System.Text.Json;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>
/// What comes over one connection on its way to the feed: held back at first, noted at the end, so that a connection can take another's
/// place with nothing lost and nothing doubled.
/// </summary>
/// <threadsafety>Safe from any thread; the messages keep their order.</threadsafety>
internal sealed class StreamInbox(StreamFeed feed, Action<StreamSignal> follow)
{
    private readonly TaskCompletionSource<JsonElement> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private List<byte[]>? _held = [];
    private Dictionary<string, int>? _seen;

    /// <summary>The first answer that came while messages were held back.</summary>
    public Task<JsonElement> Answer => _answer.Task;

    /// <summary>How often each message came since <see cref="Remember"/>.</summary>
    public Dictionary<string, int> Seen
    {
        get { lock (_gate) return _seen ?? []; }
    }

    public void Remember()
    {
        lock (_gate) _seen ??= new(StringComparer.Ordinal);
    }

    public void Take(ReadOnlyMemory<byte> message)
    {
        lock (_gate)
        {
            if (_held is not null)
            {
                if (!_answer.Task.IsCompleted && StreamAnswer.Read(message) is { } answer) _answer.TrySetResult(answer);
                else _held.Add(message.ToArray());
                return;
            }

            if (_seen is not null)
            {
                var text = Encoding.UTF8.GetString(message.Span);
                _seen[text] = _seen.GetValueOrDefault(text) + 1;
            }

            follow(feed.Take(message));
        }
    }

    /// <summary>Lets through what was held back and all that follows, except what another connection has brought already.</summary>
    public void Release(Dictionary<string, int> seen)
    {
        lock (_gate)
        {
            foreach (var message in _held ?? [])
            {
                var text = Encoding.UTF8.GetString(message);
                if (seen.GetValueOrDefault(text) is var times and > 0) seen[text] = times - 1;
                else follow(feed.Take(message));
            }

            _held = null;
        }
    }
}
