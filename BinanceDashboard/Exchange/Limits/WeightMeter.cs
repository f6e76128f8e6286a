namespace BinanceDashboard.Exchange.Limits;

/// <summary>What one client has sent so far, every try counted. Safe for concurrent use.</summary>
internal sealed class WeightMeter
{
    private long _weight;
    private long _requests;

    public long Weight => Interlocked.Read(ref _weight);

    public long Requests => Interlocked.Read(ref _requests);

    public void Add(int weight)
    {
        Interlocked.Add(ref _weight, weight);
        Interlocked.Increment(ref _requests);
    }
}
