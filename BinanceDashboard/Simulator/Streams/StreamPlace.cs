namespace BinanceDashboard.Simulator.Streams;

/// <summary>What a WebSocket connection is for; Binance tells it by host and path.</summary>
internal enum StreamPlace
{
    /// <summary>Paths without a prefix: spot's market data and, as there is one port for all, COIN-M's streams, which have names of their own.</summary>
    Plain,

    /// <summary>USD-M's order books, of which none is offered.</summary>
    UsdmPublic,
    UsdmMarket,
    UsdmPrivate,
    WebSocketApi,
}
