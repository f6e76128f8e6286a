using System.Globalization;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What the histories of flexible and locked Earn have in common: at most 30 days at once, and pages, newest first.</summary>
internal static class EarnHistory
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    private static readonly HistoryRule Rule = new()
    {
        Longest = Month,
        Usual = Month,
        OpenEnd = OpenEnd.ForTheUsualTime,
        Refusal = () => new ApiException(400, -6021, "Query time range too large"),
    };

    public static Endpoint Endpoint(string path, Action<ApiCall> write) => new($"/sapi/v1/simple-earn/{path}", WeightPool.SapiAddress, 150, write) { IsSigned = true };

    /// <summary>The rows of the asked time and asset, newest first.</summary>
    public static IEnumerable<T> Rows<T>(ApiCall call, IEnumerable<T> rows, Func<T, DateTimeOffset> at, Func<T, string> asset)
    {
        var range = Rule.Read(call);
        var wanted = call.Parameters.Text("asset");
        return rows.Reverse().Where(row => range.Contains(at(row)) && (wanted is null || asset(row) == wanted)).OrderByDescending(at);
    }

    /// <summary>The days of a project, which stand at the end of its name: Dot*60.</summary>
    public static string DaysOf(string project) => project[(project.LastIndexOf('*') + 1)..];

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
