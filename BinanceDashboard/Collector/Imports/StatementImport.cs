using BinanceDashboard.Access;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Statements;

namespace BinanceDashboard.Collector.Imports;

/// <summary>Takes over statements that the exchange exports, for a past that its lists do not tell of. Nothing waits for prices: the next run, which it wakes, fetches them.</summary>
public sealed partial class StatementImport(StatementQueries statements, RecordQueries records, FlowQueries flows, StatementCommands commands, CollectorCommands collector, AccountHealth health, TimeProvider time, ILogger<StatementImport> logger)
{
    /// <summary>Reads a whole file; a line that lies in the future of the account's exchange is wrong.</summary>
    public Task<StatementFile> ReadAsync(Account account, Stream file, CancellationToken cancellationToken) =>
        new StatementFileReader(health.NowOf(account)).ReadAsync(file, cancellationToken);

    /// <summary>Says what taking it over would do; nothing is saved.</summary>
    public async Task<StatementPreview> PreviewAsync(Account account, StatementFile file, CancellationToken cancellationToken)
    {
        if (file.Problem is not null) return new StatementPreview { File = file };
        if (await statements.UserAsync(account.Id, cancellationToken) is { } user && user != file.User) return new StatementPreview { File = file, Refusal = OfAnother(file, user) };
        var comparison = new StatementComparison(new ListedMoves(
            await records.TransfersAsync(account.Id, cancellationToken), await records.ConversionsAsync(account.Id, cancellationToken), await records.DividendsAsync(account.Id, cancellationToken)));
        await Task.Run(() => comparison.RunAsync(file.LinesOf(account.Id), statements.StreamAsync(account.Id, cancellationToken), cancellationToken), cancellationToken);
        return Preview(file, comparison, await flows.ListAsync(account.Id, cancellationToken), await statements.HeldAsync(account.Id, cancellationToken));
    }

    /// <summary>Keeps all of it or nothing.</summary>
    /// <exception cref="AccessException">A line is wrong, or it is of another user than earlier ones.</exception>
    public async Task<StatementResult> TakeOverAsync(Account account, StatementFile file, CancellationToken cancellationToken)
    {
        if (file.Problem is { } problem) throw new AccessException(problem);
        var started = time.GetTimestamp();
        var kept = await Task.Run(() => commands.KeepAsync(account.Id, file.LinesOf(account.Id), cancellationToken), cancellationToken);
        if (kept.OtherUser is { } other) throw new AccessException(OfAnother(file, other));
        Log.Imported(logger, account.Id, kept.Lines, file.Rows, kept.Flows, time.GetElapsedTime(started).TotalMilliseconds);
        if (kept.Flows > 0) await collector.WakeAsync(account, cancellationToken);
        return new StatementResult(file.Rows, kept.Lines, kept.Flows) { IsPaused = account.Disabled };
    }

    private static StatementPreview Preview(StatementFile file, StatementComparison comparison, IReadOnlyList<CashFlow> known, IReadOnlyList<SnapshotAsset> held)
    {
        var told = known.Where(StatementFlows.IsOfStatement).Select(flow => (flow.Kind, flow.ExternalId)).ToHashSet();
        var moves = BorderMoves.Of(comparison.NewBorder).ToList();
        return new StatementPreview
        {
            File = file,
            Added = comparison.Added,
            Known = comparison.Known,
            FlowsAdded = comparison.Added == 0 ? 0 : StatementFlows.Of(0, comparison.Border, known).Count(flow => !told.Contains((flow.Kind, flow.ExternalId))),
            FlowsKnown = moves.Count - StatementFlows.Unknown(moves, known).Count,
            RecordsKnown = comparison.RecordsKnown,
            NotUnderstood = comparison.NotUnderstood,
            Effects = comparison.Effects(held),
            HeldAt = held.Count == 0 ? null : held[0].At,
        };
    }

    private static string OfAnother(StatementFile file, long user) =>
        $"This statement is of user {file.User}, but this account has statements of user {user} already: choose the account that it belongs to. Nothing was saved.";

    private static partial class Log
    {
        [LoggerMessage(2017, LogLevel.Information, "Account {AccountId}: {Added} of {Rows} lines of a statement were new, with {Flows} cash flows; kept in {ElapsedMs:0} ms.")]
        public static partial void Imported(ILogger logger, long accountId, int added, int rows, int flows, double elapsedMs);
    }
}
