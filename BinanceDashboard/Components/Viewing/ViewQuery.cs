using System.Web;

namespace BinanceDashboard.Components.Viewing;

/// <summary>
/// What is looked at: account and period, and the currency of amounts. It lives in the address, so that a reload or a link shows the
/// same. Two are equal when the same is read for them: the currency only changes how it is shown.
/// </summary>
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

    /// <summary>As the address has it, in capitals; there may be none of that name, or no rate of it.</summary>
    public string Currency { get; init; } = ReportCurrency.DollarCode;

    /// <summary>An unknown period is the page's own: an old link still opens.</summary>
    public static ViewQuery From(string? account, string? period, string ownPeriod = DefaultPeriod, string? currency = null) => new()
    {
        Account = string.IsNullOrWhiteSpace(account) ? null : account,
        Period = Periods.FirstOrDefault(known => string.Equals(known, period, StringComparison.OrdinalIgnoreCase)) ?? ownPeriod,
        OwnPeriod = ownPeriod,
        Currency = string.IsNullOrWhiteSpace(currency) ? ReportCurrency.DollarCode : currency.Trim().ToUpperInvariant(),
    };

    public bool Equals(ViewQuery? other) => other is not null && (Account, Period, OwnPeriod) == (other.Account, other.Period, other.OwnPeriod);

    public override int GetHashCode() => HashCode.Combine(Account, Period, OwnPeriod);

    /// <summary>The path with what is looked at; what was not chosen is left out, so that another page shows its own.</summary>
    public string On(string path)
    {
        var query = HttpUtility.ParseQueryString("");
        if (Account is not null) query["account"] = Account;
        if (Period != OwnPeriod) query["period"] = Period;
        if (Currency != ReportCurrency.DollarCode) query["currency"] = Currency;
        return query.Count == 0 ? path : $"{path}?{query}";
    }
}
