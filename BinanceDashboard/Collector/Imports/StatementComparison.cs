using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Imports;

/// <summary>Holds the lines of a statement against those that are there, and counts what they are.</summary>
internal sealed class StatementComparison(ListedMoves listed)
{
    private readonly Dictionary<string, (decimal Change, decimal Explained)> _sums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);
    private readonly List<StatementLine> _border = [];
    private readonly List<StatementLine> _newBorder = [];

    public int Added { get; private set; }

    public int Known { get; private set; }

    public int RecordsKnown { get; private set; }

    /// <summary>Lines over the border, those of earlier statements and the new ones.</summary>
    public IReadOnlyList<StatementLine> Border => _border;

    public IReadOnlyList<StatementLine> NewBorder => _newBorder;

    public IReadOnlyList<StatementWordCount> NotUnderstood =>
        [.. _unknown.Select(word => new StatementWordCount(word.Key, word.Value)).OrderByDescending(word => word.Lines).ThenBy(word => word.Operation, StringComparer.Ordinal)];

    /// <param name="file">By time.</param>
    /// <param name="stored">By time.</param>
    public async Task RunAsync(IEnumerable<StatementLine> file, IAsyncEnumerable<StatementLine> stored, CancellationToken cancellationToken)
    {
        using var lines = file.GetEnumerator();
        var hasLine = lines.MoveNext();
        var second = new HashSet<StatementLine>();
        var at = DateTimeOffset.MinValue;
        await foreach (var kept in stored.WithCancellation(cancellationToken))
        {
            if (kept.At != at)
            {
                for (; hasLine && lines.Current.At < kept.At; hasLine = lines.MoveNext()) Take(lines.Current, second);
                second.Clear();
                at = kept.At;
            }

            TakeStored(kept);
            second.Add(kept with { Border = null });
        }

        for (var taken = 1; hasLine; hasLine = lines.MoveNext(), taken++)
        {
            Take(lines.Current, second);
            if (taken % 4_096 == 0) cancellationToken.ThrowIfCancellationRequested();
        }
    }

    public IReadOnlyList<StatementEffect> Effects(IReadOnlyList<SnapshotAsset> held)
    {
        var quantities = held.GroupBy(asset => asset.Asset, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(asset => asset.Quantity), StringComparer.Ordinal);
        return
        [
            .. _sums.Keys.Union(quantities.Keys).Order(StringComparer.Ordinal).Select(asset => (Asset: asset, Sum: _sums.GetValueOrDefault(asset)))
                .Select(coin => new StatementEffect(coin.Asset, coin.Sum.Change, coin.Sum.Explained, held.Count == 0 ? null : quantities.GetValueOrDefault(coin.Asset)))
                .Where(effect => effect.Change != 0 || effect.Explained != 0 || effect.Held is not (null or 0)),
        ];
    }

    private void TakeStored(StatementLine line)
    {
        Sum(line, isNew: false);
        if (line.Border is not null) _border.Add(line);
    }

    private void Take(StatementLine line, HashSet<StatementLine> sameSecond)
    {
        var role = StatementOperations.RoleOf(line.Operation);
        if (role is null) _unknown[line.Operation] = _unknown.GetValueOrDefault(line.Operation) + 1;
        if (sameSecond.Contains(line with { Border = null }))
        {
            Known++;
            return;
        }

        Added++;
        Sum(line, isNew: true);
        if (line.Border is not null)
        {
            _border.Add(line);
            _newBorder.Add(line);
        }
        else if (role is { } known && listed.Take(known, line)) RecordsKnown++;
    }

    private void Sum(StatementLine line, bool isNew)
    {
        var (change, explained) = _sums.GetValueOrDefault(line.Asset);
        _sums[line.Asset] = (isNew ? change + line.Change : change, explained + line.Change);
    }
}
