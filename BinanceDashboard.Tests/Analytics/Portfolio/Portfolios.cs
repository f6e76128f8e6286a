using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Holdings;
using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Portfolio;

/// <summary>Holdings and items with defaults: account 1 of "somebody", on the first of May.</summary>
internal static class Portfolios
{
    public static readonly DateTimeOffset Today = new(2026, 5, 1, 10, 0, 0, TimeSpan.Zero);

    public static Holding Held(string asset, decimal quantity, decimal? cost = null, decimal? price = null) => new()
    {
        Asset = asset,
        Quantity = quantity,
        Wallets = [],
        Price = price,
        Value = quantity * price,
        Share = null,
        AverageCost = cost is { } known ? Figure.Of(known) : Figure.Missing("No trade is known."),
        Invested = cost is { } paid ? Figure.Of(paid * quantity) : Figure.Missing("No trade is known."),
        UnrealizedPnl = Figure.Missing("-"),
        UnrealizedPnlPercent = Figure.Missing("-"),
        RealizedPnl = Figure.Missing("-"),
        CostKnown = cost is not null,
        FirstBought = cost is null ? null : new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero),
    };

    public static ImportPlan Plan(IReadOnlyList<PortfolioItem> items, params Holding[] holdings) => Plan(items, isPartial: false, holdings);

    public static ImportPlan Plan(IReadOnlyList<PortfolioItem> items, bool isPartial, params Holding[] holdings) => ImportPlanner.Of(new ImportSource
    {
        OwnerId = "somebody",
        AccountId = 1,
        At = Today,
        Holdings = [.. holdings],
        Items = items,
        IsPartial = isPartial,
    });

    /// <summary>The items once the plan was carried out, each with an id.</summary>
    public static IReadOnlyList<PortfolioItem> CarriedOut(this ImportPlan plan) => [.. plan.Lines.Where(line => line.After is not null).Select((line, number) => line.After! with { Id = line.After.Id == 0 ? 100 + number : line.After.Id })];
}
