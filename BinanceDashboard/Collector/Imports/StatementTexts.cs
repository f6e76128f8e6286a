namespace BinanceDashboard.Collector.Imports;

/// <summary>The words of a statement, each kept once.</summary>
internal sealed class StatementTexts
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public StatementTexts() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public string this[int number] => _texts[number];

    public int NumberOf(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out var number)) return number;
        _texts.Add(text.ToString());
        _numbers[_texts[^1]] = _texts.Count - 1;
        return _texts.Count - 1;
    }
}
