namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What the histories of margin have in common.</summary>
internal static class MarginHistory
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>At most 30 days at once; the last 7 unless it is said; a start alone reaches to now, from 30 days ago at the most.</summary>
    public static readonly HistoryRule Rule = new()
    {
        Longest = TimeSpan.FromDays(30),
        Usual = TimeSpan.FromDays(7),
        OpenEnd = OpenEnd.NowForTheLongestTime,
        Refusal = WrongDate,
    };

    public static ApiException WrongDate() => new(400, -3011, "Your input date is invalid.");

    /// <summary>The pair whose isolated wallet is asked for; empty for cross margin.</summary>
    public static string PairOf(ApiCall call, string parameter) =>
        call.Parameters.Text(parameter) is { } pair ? SpotSymbols.Find(call, pair).Symbol : "";
}
