using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Layout;

/// <summary>A page that exists.</summary>
public sealed record NavItem(string Text, string Path, IconName Icon)
{
    public static IReadOnlyList<NavItem> All { get; } =
    [
        new("Overview", "/", IconName.Overview),
        new("Accounts", "/accounts", IconName.Accounts),
    ];
}
