namespace BinanceDashboard.Simulator.Books;

/// <param name="Market"><see cref="Market.Usdm"/> or <see cref="Market.Coinm"/>.</param>
internal readonly record struct PositionKey(Market Market, string Symbol, PositionSide Side);
