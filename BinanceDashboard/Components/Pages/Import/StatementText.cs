using BinanceDashboard.Collector.Imports;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>What became of a statement, in sentences.</summary>
internal static class StatementText
{
    public static string Result(StatementResult result) => result switch
    {
        { Added: 0 } => "Every line was there already: nothing changed.",
        { Flows: 0 } => $"{Lines(result)} They tell of no cash flow that was not known.",
        _ => $"{Lines(result)} {(result.Flows == 1 ? "One cash flow was" : $"{result.Flows} cash flows were")} added; {(result.IsPaused ? "their prices are fetched once the account is resumed" : "the prices that they need are being fetched")}.",
    };

    private static string Lines(StatementResult result) =>
        $"{result.Added:#,0} of {result.Rows:#,0} lines were added{(result.Known > 0 ? $", {result.Known} were there already" : "")}.";
}
