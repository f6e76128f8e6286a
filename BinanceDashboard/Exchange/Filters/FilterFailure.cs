namespace BinanceDashboard.Exchange.Filters;

/// <summary>What the exchange would answer to an order.</summary>
/// <param name="Code">Binance's own.</param>
/// <param name="Text">In the exchange's words.</param>
public sealed record FilterFailure(int Code, string Text);
