using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>Orders for the books, of which a test says what matters to it.</summary>
internal static class OrderRows
{
    public static OrderRow Of(Market market, DateTimeOffset at, long id, string symbol = "BTCUSDT", string status = "FILLED", string? clientId = null, decimal executed = 0) => new()
    {
        Market = market,
        Symbol = symbol,
        Id = id,
        ClientId = clientId ?? $"client-{id}",
        IsBuy = true,
        Type = "LIMIT",
        Price = 60_000,
        Quantity = 0.5m,
        Executed = status == "FILLED" ? 0.5m : executed,
        ExecutedQuote = status == "FILLED" ? 30_000 : executed * 60_000,
        Status = status,
        CreatedAt = at,
        UpdatedAt = at,
    };
}
