namespace BinanceDashboard.Analytics.Valuation;

/// <summary>A pair that the exchange trades: its price is units of <paramref name="Quote"/> for one <paramref name="Base"/>.</summary>
public readonly record struct TradingPair(string Symbol, string Base, string Quote);
