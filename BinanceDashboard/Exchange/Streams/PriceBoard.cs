using System.Threading.Channels;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>The newest price of each symbol until somebody takes them: a slow reader finds fewer updates, never a longer queue.</summary>
/// <threadsafety>Safe for many writers and one reader.</threadsafety>
internal sealed class PriceBoard
{
    private readonly Lock _gate = new();
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private Dictionary<string, decimal> _prices = new(StringComparer.Ordinal);
    private DateTimeOffset _at;
    private bool _hasGap;

    public void Put(DateTimeOffset at, IEnumerable<(string Symbol, decimal Price)> prices)
    {
        lock (_gate)
        {
            foreach (var (symbol, price) in prices) _prices[symbol] = price;
            if (at > _at) _at = at;
        }

        _signal.Writer.TryWrite(true);
    }

    /// <summary>What waits is kept: it was true when it came.</summary>
    public void PutGap(DateTimeOffset at)
    {
        lock (_gate)
        {
            _hasGap = true;
            if (_prices.Count == 0) _at = at;
        }

        _signal.Writer.TryWrite(true);
    }

    /// <summary>Waits until there is something.</summary>
    public async Task<PriceUpdate> TakeAsync(CancellationToken cancellationToken)
    {
        await _signal.Reader.ReadAsync(cancellationToken);
        lock (_gate)
        {
            var update = new PriceUpdate { Prices = _prices, At = _at, IsAfterGap = _hasGap };
            _prices = new(StringComparer.Ordinal);
            _hasGap = false;
            return update;
        }
    }
}
