using BinanceDashboard.Access;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Components.Atoms;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>The import itself: test, preview, import, each with what it found.</summary>
public sealed partial class ImportSection : IDisposable
{
    private static readonly int?[] Usual = [null, 1, 24, 168];

    private readonly CancellationTokenSource _gone = new();
    private CancellationTokenSource? _cancel;
    private long? _chosen;
    private KeyReport? _report;
    private ImportPreview? _preview;
    private ImportOutcome? _outcome;
    private ImportStep? _step;
    private (Severity Severity, string Text)? _said;
    private bool _testing;
    private bool _imports;
    private bool _acceptsGaps;

    /// <summary>At least one; the first is chosen.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<ImportAccount> Accounts { get; set; }

    [Parameter, EditorRequired] public required ImportCommands Commands { get; set; }

    [Parameter, EditorRequired] public required string PortfolioHref { get; set; }

    private ImportAccount Chosen => Accounts.FirstOrDefault(account => account.Id == _chosen) ?? Accounts[0];

    private IEnumerable<int?> Choices => Usual.Contains(Chosen.EveryHours) ? Usual : Usual.Append(Chosen.EveryHours);

    private IEnumerable<ImportStep> Steps => Enum.GetValues<ImportStep>().Where(step => _imports || step != ImportStep.Saving);

    private bool IsBusy => _testing || _step is not null;

    private bool CanImport => _preview is { Plan: not null } preview && (preview.Gaps.Count == 0 || _acceptsGaps);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
        _cancel?.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (_chosen is { } known && Accounts.All(account => account.Id != known)) _chosen = null;
    }

    private void Choose(ChangeEventArgs change)
    {
        _chosen = long.TryParse(change.Value as string, out var id) ? id : null;
        Clear();
    }

    private void Clear() => (_report, _preview, _said, _acceptsGaps) = (null, null, null, false);

    private async Task TestAsync()
    {
        if (IsBusy) return;
        (_testing, _report, _said) = (true, null, null);
        try
        {
            _report = await Commands.Test(Chosen.Id, _gone.Token);
        }
        finally
        {
            _testing = false;
        }
    }

    private Task PreviewAsync() => WorkAsync(isImport: false, async (progress, token) =>
    {
        Clear();
        _preview = await Commands.Preview(Chosen.Id, progress, token);
    });

    private Task ImportAsync() => WorkAsync(isImport: true, async (progress, token) =>
    {
        var outcome = await Commands.Execute(Chosen.Id, _acceptsGaps, progress, token);
        if (outcome.Success) (_outcome, _preview, _report) = (outcome, null, null);
        else _said = (outcome.IsBusy ? Severity.Info : Severity.Failure, outcome.Message);
    });

    // A second click while the first one is on its way does nothing.
    private async Task WorkAsync(bool isImport, Func<IProgress<ImportStep>, CancellationToken, Task> work)
    {
        if (IsBusy) return;
        (_imports, _step, _said) = (isImport, ImportStep.Balances, null);
        using var cancel = _cancel = CancellationTokenSource.CreateLinkedTokenSource(_gone.Token);
        try
        {
            await work(new Progress<ImportStep>(StepTo), cancel.Token);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            _said = (Severity.Info, "Cancelled: no item was changed.");
        }
        finally
        {
            (_step, _cancel) = (null, null);
        }
    }

    // A step that is reported after the end is none.
    private void StepTo(ImportStep step)
    {
        if (_step is null || _gone.IsCancellationRequested) return;
        _step = step;
        StateHasChanged();
    }

    private Task CancelAsync() => _cancel?.CancelAsync() ?? Task.CompletedTask;

    private void CloseSummary() => _outcome = null;

    private async Task ScheduleAsync(ChangeEventArgs change)
    {
        int? hours = int.TryParse(change.Value as string, out var every) ? every : null;
        var failure = await Commands.Schedule(Chosen.Id, hours, _gone.Token);
        _said = failure is null
            ? (Severity.Good, hours is null ? $"{Chosen.Name} is imported only when you press Import." : $"{Chosen.Name} is imported by itself: {ActionWords.Every(hours).ToLowerInvariant()}. What that changes is told here.")
            : (Severity.Failure, failure);
    }
}
