using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Imports;

/// <summary>Changes of balances that the exchange's own lists of transfers, conversions and credits explain; each explains one line.</summary>
internal sealed class ListedMoves
{
    private static readonly long Tolerance = (long)TimeSpan.FromMinutes(1).TotalMilliseconds;

    private readonly Dictionary<(StatementRole Role, string Asset, decimal Change), List<long>> _times = [];

    public ListedMoves(IReadOnlyList<Transfer> transfers, IReadOnlyList<Conversion> conversions, IReadOnlyList<Dividend> dividends)
    {
        foreach (var transfer in transfers)
        {
            Add(StatementRole.Transfer, transfer.Asset, transfer.Quantity, transfer.At);
            Add(StatementRole.Transfer, transfer.Asset, -transfer.Quantity, transfer.At);
        }

        foreach (var conversion in conversions)
        {
            Add(StatementRole.Conversion, conversion.FromAsset, -conversion.FromQuantity, conversion.At);
            Add(StatementRole.Conversion, conversion.ToAsset, conversion.ToQuantity, conversion.At);
        }

        foreach (var dividend in dividends) Add(StatementRole.Credit, dividend.Asset, dividend.Quantity, dividend.At);
        foreach (var times in _times.Values) times.Sort();
    }

    /// <returns>Whether a list tells of the line; what tells of one line tells of no other.</returns>
    public bool Take(StatementRole role, StatementLine line)
    {
        if (!_times.TryGetValue((role, line.Asset, line.Change), out var times)) return false;
        var at = line.At.ToUnixTimeMilliseconds();
        var place = times.BinarySearch(at - Tolerance);
        if (place < 0) place = ~place;
        if (place == times.Count || times[place] > at + Tolerance) return false;
        times.RemoveAt(place);
        return true;
    }

    private void Add(StatementRole role, string asset, decimal change, DateTimeOffset at)
    {
        if (!_times.TryGetValue((role, asset, change), out var times)) _times[(role, asset, change)] = times = [];
        times.Add(at.ToUnixTimeMilliseconds());
    }
}
