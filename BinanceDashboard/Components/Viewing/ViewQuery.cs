using System.Web;

namespace BinanceDashboard.Components.Viewing;

/// <summary>What is looked at: account and period. It lives in the address, so that a reload or a link shows the same.</summary>
public sealed record ViewQuery
{
    public const string DefaultPeriod = "All";

    public static IReadOnlyList<string> Periods { get; } = ["1D", "1W", "1M", "3M", "YTD", "1Y", "All"];

    /// <summary>Id of an account, "all", or null for the first one.</summary>
    public string? Account { get; init; }

    /// <summary>One of <see cref="Periods"/>.</summary>
    public string Period { get; init; } = DefaultPeriod;

    /// <summary>The page's own period, shown until one is chosen.</summary>
    public string OwnPeriod { get; init; } = DefaultPeriod;

    /// <summary>An unknown period is the page's own: an old link still opens.</summary>
    public static ViewQuery From(string? account, string? period, string ownPeriod = DefaultPeriod) => new()
    {
        Account = string.IsNullOrWhiteSpace(account) ? null : account,
        Period = Periods.FirstOrDefault(known => string.Equals(known, period, StringComparison.OrdinalIgnoreCase)) ?? ownPeriod,
        OwnPeriod = ownPeriod,
    };

    /// <summary>The path with what is looked at; what was not chosen is left out, so that another page shows its own.</summary>
    public string On(string path)
    {
        var query = HttpUtility.ParseQueryString("");
        if (Account is not null) query["account"] = Account;
        if (Period != OwnPeriod) query["period"] = Period;
        return query.Count == 0 ? path : $"{path}?{query}";
    }
}
