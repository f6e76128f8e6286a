using BinanceDashboard.Access;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Flows;

/// <summary>Cash flows that the exchange does not show: entered by a person, valued like the others.</summary>
public sealed partial class ManualFlows(
    Markets markets, BinanceClientFactory clients, AccountHealth health, PriceSync prices, ManualFlowCommands commands, FlowQueries flows, TimeProvider time, ILogger<ManualFlows> logger)
{
    // A person waits for it; what takes longer is done by the next run.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static bool IsManual(FlowKind kind) => kind is FlowKind.ManualDeposit or FlowKind.ManualWithdrawal;

    /// <summary>Keeps the flow, then fetches the prices it and the benchmark need at its time; what cannot be had at once follows with the next run.</summary>
    /// <returns>The flow as it is kept; without an amount while it has no price.</returns>
    /// <exception cref="AccessException">A field will not do.</exception>
    public async Task<CashFlow> AddAsync(Account account, ManualFlow entered, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);

        // What seems to lie ahead may only be ahead of a clock that was measured long ago.
        if (entered.At > health.NowOf(account)) await TryAsync(account, client => client.MeasureClockAsync(either.Token), cancellationToken);
        var clean = ManualFlowCheck.Clean(account.Id, entered, health.NowOf(account));
        if (clean.AmountUsd is null) await TryAsync(account, client => RefuseUnknownAsync(account, clean.Asset, client, either.Token), cancellationToken);
        var kept = await commands.AddAsync(clean, cancellationToken) ?? throw new AccessException("This account is not there any more: reload the page.");
        await TryAsync(account, client => prices.SyncAsync(account, kept, client, either.Token), cancellationToken);
        return await flows.FindAsync(account.Id, kept.Id, cancellationToken) ?? kept;
    }

    /// <returns>False where there is no such flow, or it comes from the exchange.</returns>
    public Task<bool> DeleteAsync(Account account, long id, CancellationToken cancellationToken) => commands.DeleteAsync(account.Id, id, cancellationToken);

    private async Task RefuseUnknownAsync(Account account, string asset, BinanceClient client, CancellationToken cancellationToken)
    {
        var graph = await markets.GraphAsync(account.Environment, client, cancellationToken);
        if (!graph.Paths(asset).Any())
            throw new AccessException($"The exchange trades nothing that leads from {asset} to USD, so it would never have a price: check the name, or enter the amount in USD as well.", "asset");
    }

    // Only public prices are asked for, without the account's key; nothing at all while the account is paused.
    private async Task TryAsync(Account account, Func<BinanceClient, Task> ask, CancellationToken cancellationToken)
    {
        if (account.Disabled) return;
        try
        {
            await ask(clients.Create(account.Environment, null, byUser: true));
        }
        catch (Exception failure) when (failure is ExchangeException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.Later(logger, account.Id, failure.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2010, LogLevel.Information, "Account {AccountId}: the prices of a cash flow follow with the next run. {Reason}")]
        public static partial void Later(ILogger logger, long accountId, string reason);
    }
}
