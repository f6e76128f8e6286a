using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Counts what a sync of one kind of lists of one market brings, while it goes on.</summary>
/// <threadsafety>Counted by one thread, reported by any.</threadsafety>
internal sealed class TradingTally(TradingStream stream, Market market, BinanceClient client)
{
    private int _fetched;
    private int _added;

    public TradingStream Stream => stream;

    public Market Market => market;

    /// <summary>Of its own, so that its requests can be told from others.</summary>
    public BinanceClient Client => client;

    /// <summary>The first that failed; the other symbols are kept.</summary>
    public ExchangeException? Fault { get; private set; }

    public bool HasEnded { get; private set; }

    public void Count(int fetched, int added)
    {
        Interlocked.Add(ref _fetched, fetched);
        Interlocked.Add(ref _added, added);
    }

    public void Fail(ExchangeException fault) => Fault ??= fault;

    /// <summary>There is nothing of it for this account.</summary>
    public void Forgive() => Fault = null;

    public void End() => HasEnded = true;

    /// <param name="unended">What is said of one that goes on.</param>
    public TradingReport Report(string unended) =>
        new(stream, market, Volatile.Read(ref _fetched), Volatile.Read(ref _added), client.RequestsSent, client.WeightSpent, HasEnded ? Fault?.Message : unended);
}
