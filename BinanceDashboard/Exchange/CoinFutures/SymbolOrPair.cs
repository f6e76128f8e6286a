namespace BinanceDashboard.Exchange.CoinFutures;

/// <summary>One contract ("BTCUSD_PERP") or all contracts on one pair ("BTCUSD").</summary>
public sealed record SymbolOrPair
{
    private SymbolOrPair(string name, bool isPair)
    {
        Name = name;
        IsPair = isPair;
    }

    public string Name { get; }

    public bool IsPair { get; }

    public static SymbolOrPair Symbol(string name) => new(name, isPair: false);

    public static SymbolOrPair Pair(string name) => new(name, isPair: true);
}
