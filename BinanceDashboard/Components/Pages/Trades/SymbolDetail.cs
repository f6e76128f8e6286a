using BinanceDashboard.Collector.Trading;

namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>What the exchange says of a symbol.</summary>
/// <param name="Environment">The exchange that was asked.</param>
/// <param name="Rules">Null where it does not list the symbol any longer, or could not be asked.</param>
/// <param name="Reason">Why it could not be asked; null where it answered.</param>
public sealed record SymbolDetail(string Environment, TradingRules? Rules, string? Reason);
