using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>A symbol of a row, of the account that traded it.</summary>
public sealed record TradedSymbol(long AccountId, Market Market, string Symbol);
