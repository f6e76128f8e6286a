using System.Security.Claims;
using BinanceDashboard.Collector;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Accounts;

internal static class CollectRoutes
{
    public static void MapCollect(this IEndpointRouteBuilder api) =>
        api.MapPost("/accounts/{id}/collect", CollectAsync).Produces<CollectContract>().WithSummary("Takes a snapshot now.");

    private static Task<IResult> CollectAsync(
        string id, ClaimsPrincipal user, AccountQueries accounts, CollectorCommands collector, ReportReader reports, ReportedTotals totals, CancellationToken cancellationToken) =>
        Scope.WithAccountAsync(id, user, accounts, async account =>
        {
            if (account.Disabled) return Problem.Conflict("The account is paused: resume it first.");
            if (await collector.CollectAsync(account, cancellationToken) is not { } snapshot) return Problem.Conflict("A run of this account goes on: ask again in a moment.");
            var report = await reports.ReadAsync([account], snapshot.At, snapshot.At, cancellationToken);
            return Results.Ok(Contract(snapshot, report.Points.LastOrDefault(point => point.At == snapshot.At)?.Benchmark, totals.ReasonMissing(account, snapshot)));
        }, cancellationToken);

    private static CollectContract Contract(Snapshot snapshot, decimal? benchmark, string? reportedReason) => new()
    {
        At = snapshot.At,
        Complete = snapshot.Complete,
        Nav = snapshot.Nav,
        Wallets = snapshot.Wallets.Select(wallet => new WalletContract(wallet.Wallet, wallet.Value, wallet.Ok, wallet.Error)),
        Unpriced = snapshot.Unpriced,
        Benchmark = benchmark,
        Reported = ReportedContract.Of(snapshot),
        ReportedReason = reportedReason,
    };
}
