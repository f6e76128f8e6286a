using System.Collections.Frozen;

namespace BinanceDashboard.Collector.Rates;

/// <summary>
/// The rates of one place. They are read anew when they are half an hour old, once for all who ask meanwhile; while the place
/// fails they stay in use for a day.
/// </summary>
/// <param name="now">The place's clock: a jump of it makes the rates old.</param>
/// <param name="onChanged">Called when a reading brought something else than the one before.</param>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class RateShelf(Func<CancellationToken, Task<FrozenDictionary<string, CurrencyRate>>> read, Func<DateTimeOffset> now, Action onChanged)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private RateState _state = RateState.Nothing;
    private Task? _reading;

    /// <summary>What is known, without what is too old to be used.</summary>
    public RateState Known
    {
        get
        {
            var state = Volatile.Read(ref _state);
            return state.ReadAt is { } at && (now() - at).Duration() < Longest ? state : state with { Rates = RateState.Nothing.Rates, ReadAt = null };
        }
    }

    /// <summary>Completes when what is known is as fresh as can be had.</summary>
    /// <param name="cancellationToken">Ends the waiting; the reading goes on for the others.</param>
    public Task ReadAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_reading is { IsCompleted: false } underWay) return underWay.WaitAsync(cancellationToken);
            if (!IsDue(_state)) return Task.CompletedTask;
            _reading = Task.Run(ReadOnceAsync, CancellationToken.None);
            return _reading.WaitAsync(cancellationToken);
        }
    }

    private bool IsDue(RateState state) =>
        state.TriedAt is not { } tried || (now() - tried).Duration() >= (state.Fault is null ? Life : Pause);

    private async Task ReadOnceAsync()
    {
        var before = _state;
        try
        {
            var rates = await read(CancellationToken.None);
            Volatile.Write(ref _state, new RateState { Rates = rates, ReadAt = now(), TriedAt = now() });
        }
        catch (RateException failure)
        {
            Volatile.Write(ref _state, before with { TriedAt = now(), Fault = failure.Message });
        }

        if (_state.Fault != before.Fault || !ReferenceEquals(_state.Rates, before.Rates)) onChanged();
    }
}
