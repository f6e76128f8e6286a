using System.Globalization;
using BinanceDashboard.Simulator;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>Fills and income as lines, from the exchange's own books and from what is stored, so that both can be compared whole.</summary>
internal static class TradingLines
{
    private static readonly string[] Markets = ["Spot", "Usdm", "Coinm"];

    /// <summary>Ordered.</summary>
    public static IReadOnlyList<string> FillsOfBooks(SimulatorControl exchange, int account = 1) => exchange.Read(world => Ordered(world.Account(account).Fills
        .Where(row => Markets.Contains(row.Market.ToString()))
        .Select(row => Line(row.Market, row.Symbol, row.Id, row.OrderId, row.At, row.IsBuy ? "Buy" : "Sell", row.Side, row.Price, row.Quantity, row.Commission, row.CommissionAsset, row.RealizedProfit, row.IsMaker))));

    /// <summary>Ordered.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Fill> fills) => Ordered(fills.Select(row =>
        Line(row.Market, row.Symbol, row.TradeId, row.OrderId, row.At, row.Side, row.PositionSide, row.Price, row.Quantity, row.Commission, row.CommissionAsset, row.RealizedPnl, row.IsMaker)));

    /// <summary>Ordered.</summary>
    public static IReadOnlyList<string> IncomeOfBooks(SimulatorControl exchange, int account = 1) => exchange.Read(world => Ordered(world.Account(account).Incomes
        .Select(row => Line(row.Market, row.Type, row.Id, row.At, row.Symbol, row.Asset, row.Amount, row.TradeId ?? 0))));

    /// <summary>Ordered.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Income> income) =>
        Ordered(income.Select(row => Line(row.Market, row.IncomeType, row.TranId, row.At, row.Symbol, row.Asset, row.Amount, row.TradeId ?? 0)));

    public static string Of(Order row) =>
        Line(row.Market, row.Symbol, row.OrderId, row.ClientOrderId, row.At, row.Side, row.Type, row.Price, row.OrigQty, row.ExecutedQty, row.Status, row.Status == "UNKNOWN" ? 0 : row.UpdatedAt);

    /// <param name="isLost">It was open when it was last seen, and forgotten unfilled before it was asked for again.</param>
    public static string Of(OrderRow row, bool isLost) => Line(
        row.Market, row.Symbol, row.Id, row.ClientId, row.CreatedAt, row.IsBuy ? "Buy" : "Sell", row.Type, row.Price, row.Quantity, row.Executed, isLost ? "UNKNOWN" : row.Status, isLost ? 0 : row.UpdatedAt);

    private static string[] Ordered(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static string Line(params IEnumerable<object> values) => string.Join(' ', values.Select(value => value switch
    {
        decimal number => number.ToString("0.##################", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        _ => $"{value}",
    }));
}
