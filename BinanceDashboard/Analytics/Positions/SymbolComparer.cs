using System.Runtime.InteropServices;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>Finds the symbol of a fill without making a key for each: the look-up is done a million times.</summary>
internal sealed class SymbolComparer : IEqualityComparer<PositionSymbol>, IAlternateEqualityComparer<Fill, PositionSymbol>
{
    public static readonly SymbolComparer Instance = new();

    private const ulong Prime = 0x9E3779B97F4A7C15;
    private const int LettersOfAWord = sizeof(ulong) / sizeof(char);

    public bool Equals(PositionSymbol one, PositionSymbol other) =>
        one.AccountId == other.AccountId && one.Market == other.Market && string.Equals(one.Symbol, other.Symbol, StringComparison.Ordinal);

    public bool Equals(Fill alternate, PositionSymbol other) =>
        alternate.AccountId == other.AccountId && alternate.Market == other.Market && string.Equals(alternate.Symbol, other.Symbol, StringComparison.Ordinal);

    public int GetHashCode(PositionSymbol symbol) => Hash(symbol.AccountId, symbol.Market, symbol.Symbol);

    public int GetHashCode(Fill alternate) => Hash(alternate.AccountId, alternate.Market, alternate.Symbol);

    public PositionSymbol Create(Fill alternate) => new(alternate.AccountId, alternate.Market, alternate.Symbol);

    // Symbols are short and chosen by the exchange: a plain hash will do, four letters at a time.
    private static int Hash(long accountId, Market market, string symbol)
    {
        var hash = (ulong)accountId * 31 + (ulong)market;
        var words = MemoryMarshal.Cast<char, ulong>(symbol.AsSpan());
        foreach (var word in words) hash = (hash ^ word) * Prime;
        foreach (var letter in symbol.AsSpan(words.Length * LettersOfAWord)) hash = (hash ^ letter) * Prime;
        return (int)(hash >> 32);
    }
}
