namespace BinanceDashboard.Components.Pages.Trades;

public sealed record TradesAccount(long Id, string Name);
