using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Trades;

internal static class HoldingsRoutes
{
    private static readonly string[] Columns =
        ["asset", "quantity", "price", "value", "share", "averageCost", "invested", "unrealizedPnl", "unrealizedPnlPercent", "realizedPnl", "costKnown"];

    public static void MapHoldings(this IEndpointRouteBuilder api) =>
        api.MapGet("/accounts/{id}/holdings", ReadAsync).Produces<HoldingsContract>().WithSummary("What the account holds at its last snapshot, with what it cost by the method Fifo, Lifo, Hifo or Average, in USD or another currency at today's rate; format=csv gives it as a file.");

    private static Task<IResult> ReadAsync(
        string id, string? currency, string? method, string? format, ClaimsPrincipal user, AccountQueries accounts, HoldingsReader holdings, RateReader rates, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            var rate = await RateOfAsync(account, currency, rates, cancellationToken);
            var read = await holdings.ReadAsync(account, MethodOf(method), cancellationToken);
            var lines = read.Holdings.Select(holding => HoldingsContract.Line.Of(holding, rate));
            if (CsvAnswer.IsWanted(format)) return CsvAnswer.Of("holdings", account, Columns, lines.ToAsyncEnumerable(), Write, cancellationToken);
            return Results.Ok(new HoldingsContract { Currency = rate.Currency, Rate = RateContract.Of(rate), At = read.At, Total = HoldingsContract.In(rate, read.Total), Holdings = lines });
        }, cancellationToken);

    private static async Task<CurrencyRate> RateOfAsync(Account account, string? text, RateReader rates, CancellationToken cancellationToken)
    {
        var currency = string.IsNullOrEmpty(text) ? CurrencyRate.Dollar : ReportCurrencies.Known(text);
        var found = currency is null ? null : await rates.FindAsync(account.Environment, currency, cancellationToken);
        if (found?.Rate is { } rate) return rate;
        var offered = (await rates.ReadAsync(account.Environment, cancellationToken)).Offered.Select(one => one.Currency).Prepend(CurrencyRate.Dollar);
        throw new AccessException($"'currency' is one of {string.Join(", ", offered)}.{(found is null ? "" : $" {found.Reason}")}", "currency");
    }

    private static CostMethod MethodOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return CostMethod.Fifo;
        return Enum.GetNames<CostMethod>().FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<CostMethod>(found)
            : throw new AccessException($"'method' is one of {string.Join(", ", Enum.GetNames<CostMethod>())}.", "method");
    }

    private static void Write(CsvWriter csv, HoldingsContract.Line line) => csv
        .Text(line.Asset).Number(line.Quantity).Number(line.Price).Number(line.Value).Number(line.Share).Number(line.AverageCost).Number(line.Invested).Number(line.UnrealizedPnl)
        .Number(line.UnrealizedPnlPercent).Number(line.RealizedPnl).Text(line.CostKnown ? "true" : "false");
}
