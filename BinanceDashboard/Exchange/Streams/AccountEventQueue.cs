using System.Threading.Channels;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>Events that wait for their reader. When there are too many, a gap takes the place of them all.</summary>
/// <threadsafety>Safe for many writers and one reader.</threadsafety>
internal sealed class AccountEventQueue
{
    public const int MostWaiting = 4096;

    private readonly Lock _gate = new();
    private readonly Queue<AccountEvent> _waiting = [];
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(AccountEvent happened)
    {
        lock (_gate)
        {
            if (_waiting.Count >= MostWaiting)
            {
                _waiting.Clear();
                _waiting.Enqueue(new AccountGap { At = happened.At, Reason = "More events came than were read." });
            }

            _waiting.Enqueue(happened);
        }

        _signal.Writer.TryWrite(true);
    }

    /// <summary>Waits until there is one.</summary>
    public async Task<AccountEvent> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            lock (_gate)
                if (_waiting.TryDequeue(out var happened)) return happened;
            await _signal.Reader.ReadAsync(cancellationToken);
        }
    }
}
