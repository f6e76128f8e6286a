using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>Imports what an account holds as portfolio items. One import of an account at a time; a second one says so.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed partial class PortfolioImport(ImportReader reader, PortfolioQueries queries, PortfolioCommands commands, AccountHealth health, TimeProvider time, ILogger<PortfolioImport> logger)
{
    // Items that a person changes between decision and saving have it decided again.
    private const int MostTries = 3;
    private const string Paused = "The account is paused: resume it under Accounts first.";

    private readonly RunGate _gate = new();

    /// <summary>Says what an import would do. Items, runs and issues stay as they are; never throws for what the exchange answers.</summary>
    public async Task<ImportPreview> PreviewAsync(Account account, IProgress<ImportStep>? progress, CancellationToken cancellationToken)
    {
        if (account.Disabled) return new ImportPreview(null, [], Paused);
        try
        {
            var facts = await reader.ReadAsync(account, progress, cancellationToken);
            return new ImportPreview(await PlanAsync(account, facts, cancellationToken), facts.Gaps, null);
        }
        catch (CollectionException failure)
        {
            return new ImportPreview(null, [], failure.Message);
        }
    }

    /// <summary>Imports and notes it in the history, also where nothing changed or it failed. Cancelled, it leaves nothing behind but facts.</summary>
    /// <param name="acceptsGaps">Goes on where a part of the account could not be read.</param>
    public async Task<ImportOutcome> ExecuteAsync(Account account, ImportTrigger trigger, bool acceptsGaps, IProgress<ImportStep>? progress, CancellationToken cancellationToken)
    {
        using var pass = _gate.TryEnter(account.Id);
        if (pass is null) return new ImportOutcome { Success = false, Message = ImportWords.Busy, IsBusy = true };
        if (account.Disabled) return new ImportOutcome { Success = false, Message = Paused };
        using var scope = AccountScope.Of(logger, account);
        var started = time.GetTimestamp();
        var outcome = await ExecuteOnceAsync(account, trigger, acceptsGaps, progress, cancellationToken);
        var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
        if (outcome.Success) Log.Imported(logger, account.Id, elapsed, outcome.Message);
        else Log.Failed(logger, account.Id, elapsed, outcome.Message);
        return outcome;
    }

    private async Task<ImportOutcome> ExecuteOnceAsync(Account account, ImportTrigger trigger, bool acceptsGaps, IProgress<ImportStep>? progress, CancellationToken cancellationToken)
    {
        try
        {
            var facts = await reader.ReadAsync(account, progress, cancellationToken);
            if (facts.Gaps.Count > 0 && !acceptsGaps) return await FailAsync(account, trigger, ImportWords.Refused(facts.Gaps), cancellationToken);
            progress?.Report(ImportStep.Saving);
            return await SaveAsync(account, trigger, facts, cancellationToken);
        }
        catch (CollectionException failure)
        {
            return await FailAsync(account, trigger, failure.Message, cancellationToken);
        }
    }

    /// <summary>Takes an account's last import back: every item is again what it was before.</summary>
    /// <exception cref="AccessException">It is not the last one, was taken back already, or an item was changed since.</exception>
    public async Task UndoAsync(string ownerId, long runId, CancellationToken cancellationToken)
    {
        if (await queries.FindRunAsync(ownerId, runId, cancellationToken) is not { } run) throw new AccessException("This import is not there any more: reload the page.");
        using var pass = _gate.TryEnter(run.AccountId) ?? throw new AccessException(ImportWords.Busy);
        if (await queries.LastChangeAsync(run.AccountId, cancellationToken) != run.Id) throw new AccessException("Only the last import that changed something can be taken back.");
        if (!await commands.UndoAsync(run, cancellationToken))
            throw new AccessException("An item was changed by hand since this import: taking it back would lose that. Change the items one by one instead.");
    }

    private async Task<ImportOutcome> SaveAsync(Account account, ImportTrigger trigger, ImportFacts facts, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var basis = await queries.ImportedAsync(account.Id, cancellationToken);
            var plan = ImportPlanner.Of(SourceOf(account, facts, basis));
            var run = RunOf(account, trigger, ImportStatus.Done) with { Found = plan.Found, Changes = plan.Changes, IsSeen = trigger == ImportTrigger.Person || plan.Changes.IsEmpty };
            if (await commands.ApplyAsync(run, basis, [.. plan.Issues], cancellationToken) is { } kept)
                return new ImportOutcome { Success = true, Message = ImportWords.Summary(plan), Plan = plan, Run = kept };
        }

        return await FailAsync(account, trigger, "The items were changed by hand while the import went on, or the account was removed: import again.", cancellationToken);
    }

    private async Task<ImportOutcome> FailAsync(Account account, ImportTrigger trigger, string sentence, CancellationToken cancellationToken)
    {
        var run = RunOf(account, trigger, ImportStatus.Failed) with { Error = sentence, IsSeen = trigger == ImportTrigger.Person };
        await commands.NoteFailureAsync(run, cancellationToken);
        return new ImportOutcome { Success = false, Message = sentence, Run = run };
    }

    private async Task<ImportPlan> PlanAsync(Account account, ImportFacts facts, CancellationToken cancellationToken) =>
        ImportPlanner.Of(SourceOf(account, facts, await queries.ImportedAsync(account.Id, cancellationToken)));

    private ImportSource SourceOf(Account account, ImportFacts facts, IReadOnlyList<PortfolioItem> items) => new()
    {
        OwnerId = account.OwnerId,
        AccountId = account.Id,
        At = health.NowOf(account),
        Holdings = facts.Holdings.Holdings,
        Items = items,
        IsPartial = facts.Gaps.Count > 0,
    };

    private ImportRun RunOf(Account account, ImportTrigger trigger, ImportStatus status) => new()
    {
        OwnerId = account.OwnerId,
        AccountId = account.Id,
        Source = PortfolioItem.Imported,
        At = health.NowOf(account),
        Trigger = trigger,
        Status = status,
        Found = 0,
        IsSeen = true,
    };

    private static partial class Log
    {
        [LoggerMessage(2015, LogLevel.Information, "Account {AccountId}: portfolio items imported in {ElapsedMs:0} ms. {Summary}")]
        public static partial void Imported(ILogger logger, long accountId, double elapsedMs, string summary);

        [LoggerMessage(2018, LogLevel.Warning, "Account {AccountId}: an import of portfolio items ended after {ElapsedMs:0} ms without a result. {Reason}")]
        public static partial void Failed(ILogger logger, long accountId, double elapsedMs, string reason);
    }
}
