using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Logs;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Logs;

/// <summary>What the program says of its own work, as it says it.</summary>
public sealed partial class LogsPage
{
    private LogsQuery? _read;
    private LogEntry? _chosen;
    private bool _paused;
    private int _newer;

    [CascadingParameter] public Viewer Viewer { get; set; } = Viewer.Default;

    [Inject] public required LogsCommands Commands { get; init; }

    [Inject] public required LogChanges Kept { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Of { get; set; }

    [SupplyParameterFromQuery] public string? Level { get; set; }

    [SupplyParameterFromQuery] public string? Text { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no line jumps.</summary>
    [PersistentState] public LogsView? View { get; set; }

    private LogsQuery Query { get; set; } = new();

    protected override IDisposable Listen(Func<CancellationToken, Task> callback) => Kept.Subscribe(callback);

    protected override async Task OnParametersSetAsync()
    {
        Query = LogsQuery.From(Of, Level, Text);
        if (Query == _read) return;
        var handedOver = _read is null && View is not null;
        _read = Query;
        if (!handedOver) await ReadAsync();
    }

    // While it is paused nothing moves; how many came is said.
    protected override async Task ReadAgainAsync()
    {
        if (!_paused) await ReadAsync();
        else if (View is { } view) _newer = await Commands.Newer(view, Gone);
    }

    // A slower answer to an older question is thrown away.
    private async Task ReadAsync()
    {
        var query = Query;
        var view = await Commands.Load(query, Gone);
        if (query != Query) return;
        _newer = 0;
        View = view.State == PageState.Failed && View is { State: PageState.Content or PageState.Stale } before
            ? before with { State = PageState.Stale, Reason = view.Reason }
            : RendererInfo.IsInteractive ? view : view.Beginning();
    }

    private async Task PauseAsync()
    {
        _paused = !_paused;
        if (!_paused) await ReadAsync();
    }

    private Task RetryAsync() => ReadAsync();

    private void Go(LogsQuery wanted) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(wanted.Address()), replace: true);
}
