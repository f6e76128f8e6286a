namespace BinanceDashboard.Components.Pages.Import;

/// <summary>An account that a statement may be of.</summary>
public sealed record StatementAccount(long Id, string Name);
