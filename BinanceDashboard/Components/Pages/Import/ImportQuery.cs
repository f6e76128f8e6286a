using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>What the page looks at; it lives in the address.</summary>
public sealed record ImportQuery(ViewQuery View, ImportTab Tab)
{
    /// <summary>An unknown tab is the first one: an old link still opens.</summary>
    public static ImportQuery From(ViewQuery view, string? tab) => new(view, Enum.TryParse<ImportTab>(tab, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : ImportTab.Import);
}
