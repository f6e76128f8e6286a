namespace BinanceDashboard.Collector.Imports;

/// <summary>What stood in a file, for the sentence that says what is wrong with it.</summary>
internal static class Echo
{
    private const int Longest = 40;

    public static string Of(ReadOnlySpan<char> value) => value.Length <= Longest ? value.ToString() : string.Concat(value[..Longest], "…");
}
