namespace BinanceDashboard.Simulator.Streams;

/// <summary>How often something may happen in a fixed window of the exchange's clock.</summary>
internal sealed class RateWindow(int seconds, int most)
{
    private long _window;
    private int _count;

    /// <returns>False for one too many.</returns>
    public bool Take(DateTimeOffset now)
    {
        var window = now.ToUnixTimeSeconds() / seconds;
        if (window != _window) (_window, _count) = (window, 0);
        return ++_count <= most;
    }
}
