using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>An order in the list.</summary>
/// <param name="Account">The account's name where several are shown.</param>
public sealed record OrderLine(Order Order, string? Account)
{
    public string Key => $"{Order.AccountId} {Order.Market} {Order.Symbol} {Order.OrderId}";
}
