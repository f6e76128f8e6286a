using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Layout;

/// <summary>A page that exists.</summary>
public sealed record NavItem(string Text, string Path, IconName Icon)
{
    /// <summary>Where a built-in exchange is offered. A move of its world is seen in weeks, not in years.</summary>
    public static NavItem Demo { get; } = new("Demo", "/demo", IconName.Demo) { Period = "1M" };

    public static IReadOnlyList<NavItem> All { get; } =
    [
        new("Overview", "/", IconName.Overview),
        new("Performance", "/performance", IconName.Performance),
        new("Holdings", "/holdings", IconName.Holdings),
        new("Positions", "/positions", IconName.Positions),
        new("Trades", "/trades", IconName.Trades),
        new("Cash flows", "/cash-flows", IconName.CashFlows),
        new("Import", "/import", IconName.Import),
        new("Alerts", "/alerts", IconName.Bell),
        new("Accounts", "/accounts", IconName.Accounts),
        new("Jobs", "/jobs", IconName.Jobs),
        new("Logs", "/logs", IconName.Logs),
        new("Settings", "/settings", IconName.Settings),
    ];

    /// <summary>What the page shows until a period is chosen.</summary>
    public string Period { get; private init; } = ViewQuery.DefaultPeriod;

    public static string PeriodOn(string path) => path == Demo.Path ? Demo.Period : ViewQuery.DefaultPeriod;
}
