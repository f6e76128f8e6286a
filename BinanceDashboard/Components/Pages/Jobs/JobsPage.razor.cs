using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Components.Atoms;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Jobs;

/// <summary>What runs by itself, how it went, and what the exchange allows.</summary>
public sealed partial class JobsPage
{
    // What a page carries into its live self is limited; the rest is read again then.
    private const int MostPrerendered = 5;

    private (Severity Severity, string Text)? _message;
    private JobOutcome? _outcome;

    [Inject] public required JobsCommands Commands { get; init; }

    [PersistentState] public JobsView? View { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (View is null) await RefreshAsync();
    }

    // A slower answer to an older question is thrown away.
    protected override async Task ReadAgainAsync()
    {
        var outcome = _outcome;
        var view = await Commands.Load(outcome, Gone);
        if (outcome == _outcome) View = RendererInfo.IsInteractive ? view : view with { Runs = [.. view.Runs.Take(MostPrerendered)] };
    }

    private Task FilterAsync(JobOutcome? outcome)
    {
        _outcome = outcome;
        return RefreshAsync();
    }

    private Task RunAsync(JobState job) => SaidAsync(JobWords.IsOfProgram(job) ? $"{JobWords.Title(job.Name)}: made by hand and checked; the page Settings lists it." : $"{JobWords.Title(job.Name)}: running for your accounts.", token => Commands.Run(job.Name, token));

    private Task PauseAsync(JobState job) => job.IsPaused
        ? SaidAsync($"{JobWords.Title(job.Name)}: runs by itself again.", token => Commands.Pause(job.Name, false, token))
        : SaidAsync($"{JobWords.Title(job.Name)}: paused for everybody until you resume it. It runs only where somebody asks for it.", token => Commands.Pause(job.Name, true, token));

    private async Task SaidAsync(string done, Func<CancellationToken, Task<string?>> command)
    {
        var refused = await command(Gone);
        _message = refused is null ? (Severity.Good, done) : (Severity.Failure, refused);
        await RefreshAsync();
    }
}
