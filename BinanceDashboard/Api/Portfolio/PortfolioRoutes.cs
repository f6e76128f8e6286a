using System.Globalization;
using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Collector.Portfolio;

namespace BinanceDashboard.Api.Portfolio;

internal static class PortfolioRoutes
{
    private static readonly string[] Columns =
    [
        "symbol", "amount", "price_buy", "base_currency", "price_buy_usd", "price_origin", "purchase_date", "source", "commission", "current_price", "current_value", "pnl", "pnl_percent", "note",
    ];

    public static void MapPortfolio(this IEndpointRouteBuilder api)
    {
        api.MapGet("/portfolio/items", ListAsync).Produces<IEnumerable<ItemContract>>().WithSummary("Every item with what it is worth at the last snapshot; format=csv gives it as a file.");
        api.MapPost("/portfolio/items", AddAsync).Produces<ItemContract>(StatusCodes.Status201Created).WithSummary("Keeps an item by hand.");
        api.MapPut("/portfolio/items/{id}", ChangeAsync).Produces<ItemContract>().WithSummary("Changes an item; of an imported one the amount stays.");
        api.MapDelete("/portfolio/items/{id}", DeleteAsync).Produces(StatusCodes.Status204NoContent).WithSummary("Removes an item; an imported one comes back with the next import.");
    }

    private static async Task<IResult> ListAsync(string? format, ClaimsPrincipal user, PortfolioReader portfolio, HttpResponse response, CancellationToken cancellationToken)
    {
        var lines = (await portfolio.ReadAsync(CurrentUser.IdOf(user), cancellationToken)).Select(ItemContract.Of).ToList();
        response.Headers["X-Total-Count"] = lines.Count.ToString(CultureInfo.InvariantCulture);
        return CsvAnswer.IsWanted(format) ? CsvAnswer.Of("portfolio.csv", Columns, lines.ToAsyncEnumerable(), Write, cancellationToken) : Results.Ok(lines);
    }

    private static async Task<IResult> AddAsync(NewItemContract body, ClaimsPrincipal user, PortfolioItems items, PortfolioReader portfolio, CancellationToken cancellationToken)
    {
        var owner = CurrentUser.IdOf(user);
        var item = await items.AddAsync(owner, body.Entered(), cancellationToken);
        return Results.Created($"/api/portfolio/items/{item.Id}", ItemContract.Of((await portfolio.FindAsync(owner, item.Id, cancellationToken))!));
    }

    private static async Task<IResult> ChangeAsync(string id, NewItemContract body, ClaimsPrincipal user, PortfolioItems items, PortfolioReader portfolio, CancellationToken cancellationToken)
    {
        var owner = CurrentUser.IdOf(user);
        if (IdOf(id) is not { } number || await items.ChangeAsync(owner, number, body.Entered(), cancellationToken) is null) return Problem.NotFound();
        return await portfolio.FindAsync(owner, number, cancellationToken) is { } line ? Results.Ok(ItemContract.Of(line)) : Problem.NotFound();
    }

    private static async Task<IResult> DeleteAsync(string id, ClaimsPrincipal user, PortfolioItems items, CancellationToken cancellationToken) =>
        IdOf(id) is { } number && await items.DeleteAsync(CurrentUser.IdOf(user), number, cancellationToken) ? Results.NoContent() : Problem.NotFound();

    private static long? IdOf(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Write(CsvWriter csv, ItemContract item) => csv
        .Text(item.Symbol).Number(item.Amount).Number(item.PriceBuy).Text(item.BaseCurrency).Number(item.PriceBuyUsd).Text(item.PriceOrigin.ToString()).Time(item.PurchaseDate).Text(item.Source)
        .Number(item.Commission).Number(item.CurrentPrice).Number(item.CurrentValue).Number(item.Pnl).Number(item.PnlPercent).Text(item.Note);
}
