using BinanceDashboard.Collector;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>The states of a coverage map: a word, a sign and a class each, so that none depends on its colour.</summary>
internal static class CoverageWords
{
    public static (string Word, string Sign, string Class) Look(CoverageState state) => state switch
    {
        CoverageState.Fetched => ("fetched", "●", "fetched"),
        CoverageState.Empty => ("fetched, nothing there", "·", "nothing"),
        CoverageState.OutOfReach => ("further back than the exchange lists", "–", "beyond"),
        CoverageState.Failed => ("failed", "×", "failed"),
        CoverageState.NotYet => ("not fetched yet", "○", "later"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>"fiat-deposits" is "Fiat deposits".</summary>
    public static string Name(string stream) => stream switch
    {
        "" => "",
        "transfers" => "Between wallets (no flow)",
        "conversions" => "Conversions (no flow)",
        "dust" => "Dust to BNB (no flow)",
        "dividends" => "Dividends and rewards (no flow)",
        _ when stream.Split('/') is [var kind, var market] => $"{char.ToUpperInvariant(kind[0])}{kind[1..]}, {Market(market)} (no flow)",
        _ => (char.ToUpperInvariant(stream[0]) + stream[1..].Replace('-', ' ')).Replace("P2p", "P2P", StringComparison.Ordinal).Replace("Sub account", "Sub-account", StringComparison.Ordinal),
    };

    private static string Market(string market) => market switch
    {
        "Usdm" => "USD-M futures",
        "Coinm" => "COIN-M futures",
        _ => "spot",
    };

    /// <summary>One stream in a sentence, for those who do not see the map.</summary>
    public static string Summary(StreamCoverage stream)
    {
        var parts = stream.Months.CountBy(month => month.State).OrderBy(part => part.Key).Select(part => $"{part.Value} {(part.Value == 1 ? "month" : "months")} {Look(part.Key).Word}");
        return $"{stream.Months.Sum(month => month.Rows)} rows; {string.Join(", ", parts)}.{(stream.Reason is { } reason ? $" {reason}" : "")}";
    }
}
