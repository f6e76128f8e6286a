using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>Rules, what they told, and where it is sent.</summary>
public sealed partial class AlertsPage : IAsyncDisposable
{
    // A busy machine takes its time; a window that is gone never answers.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HashSet<long> _fresh = [];
    private IJSObjectReference? _module;
    private DotNetObjectReference<AlertsPage>? _self;
    // What the address asked for and was opened: until the address is another one, the page may be drawn again many times.
    private (string? New, string? Asset, string? Level) _opened;
    private ViewQuery? _read;
    private AlertInput? _beginning;
    private AlertRule? _rule;
    private AlertRule? _deleting;
    private string? _error;
    private bool _editing;

    [Inject] public required AlertsCommands Commands { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    /// <summary>The kind of a new rule: opens the dialog at once, with the two below filled in.</summary>
    [SupplyParameterFromQuery] public string? New { get; set; }

    [SupplyParameterFromQuery] public string? Asset { get; set; }

    /// <summary>As it is entered: percents, not ratios.</summary>
    [SupplyParameterFromQuery] public string? Level { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public AlertsView? View { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var query = ViewQuery.From(Account, Period);
        if (query != _read)
        {
            var handedOver = _read is null && View is not null;
            _read = query;
            if (!handedOver) await RefreshAsync();
        }

        var asked = (New, Asset, Level);
        if (asked == _opened || !RendererInfo.IsInteractive || View is not { Accounts: [var first, ..] }) return;
        _opened = asked;
        if (New is not null) (_rule, _beginning, _editing) = (null, AlertInput.From(New, Asset, Level, first.Id), true);
    }

    // A slower answer to an older question is thrown away. What was new when the page was opened stays marked while it is looked at.
    protected override async Task ReadAgainAsync()
    {
        var query = _read ?? new ViewQuery();
        var view = await Commands.Load(query, Gone);
        if (query != _read) return;
        var unseen = view.Events.Where(line => line.IsNew).Select(line => line.Id).ToList();
        _fresh.UnionWith(unseen);
        view = view with { Events = [.. view.Events.Select(line => line with { IsNew = _fresh.Contains(line.Id) })] };
        View = RendererInfo.IsInteractive ? view : view.Beginning();
        if (RendererInfo.IsInteractive && unseen.Count > 0 && await IsVisibleAsync()) await Commands.Seen(view.Events.Max(line => line.Id), Gone);
    }

    /// <summary>The page came to the front.</summary>
    [JSInvokable]
    public Task LookAsync() => InvokeAsync(async () =>
    {
        await RefreshAsync();
        StateHasChanged();
    });

    public async ValueTask DisposeAsync()
    {
        _self?.Dispose();
        Dispose();
        if (_module is null) return;
        try
        {
            await _module.DisposeAsync();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone, and the module with it.
        }
    }

    // A window in the background, or one that was closed without a word, looks at nothing.
    private async Task<bool> IsVisibleAsync()
    {
        try
        {
            if (_module is null)
            {
                _module = await Js.InvokeAsync<IJSObjectReference>("import", Patience, "./Components/Pages/Alerts/AlertsPage.razor.js");
                await _module.InvokeVoidAsync("watch", Patience, _self = DotNetObjectReference.Create(this));
            }

            return await _module.InvokeAsync<bool>("isVisible", Patience);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            return false;
        }
    }

    private void Edit(AlertRule? rule) => (_rule, _beginning, _editing, _error) = (rule, null, true, null);

    private void Close()
    {
        _editing = false;
        if (New is not null) Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["new"] = null, ["asset"] = null, ["level"] = null }), replace: true);
    }

    private Task SavedAsync()
    {
        Close();
        return RefreshAsync();
    }

    private Task PauseAsync(AlertRule rule) => RunAsync(token => Commands.Pause(rule.Id, !rule.IsPaused, token));

    private Task DeleteAsync()
    {
        if (_deleting is not { } rule) return Task.CompletedTask;
        _deleting = null;
        return RunAsync(token => Commands.Delete(rule.Id, token));
    }

    private async Task RunAsync(Func<CancellationToken, Task<string?>> command)
    {
        _error = await command(Gone);
        await RefreshAsync();
    }
}
