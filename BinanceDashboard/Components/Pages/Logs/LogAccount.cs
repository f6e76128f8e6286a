namespace BinanceDashboard.Components.Pages.Logs;

public sealed record LogAccount(long Id, string Name);
