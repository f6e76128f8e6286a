using BinanceDashboard.Collector.Live;
using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Shows the overview at this moment's prices while the page can be seen, at most twice a second; else as it was stored.</summary>
public sealed partial class LiveOverview
{
    private readonly CancellationTokenSource _gone = new();
    private ViewQuery? _followed;
    private LiveFollowing? _following;
    private LiveSum? _sum;
    private IDisposable? _subscription;
    private IJSObjectReference? _module;
    private DotNetObjectReference<LiveOverview>? _self;
    private bool _hidden;

    [Inject] public required FollowAccounts Follow { get; init; }

    [Inject] public required LiveChanges Changes { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Parameter, EditorRequired] public required OverviewView View { get; set; }

    [Parameter, EditorRequired] public required ViewQuery Query { get; set; }

    [Parameter, EditorRequired] public required RenderFragment<OverviewView> ChildContent { get; set; }

    /// <summary>Nobody looks at a hidden tab.</summary>
    [JSInvokable]
    public Task ShowAsync(bool visible) => InvokeAsync(() =>
    {
        _hidden = !visible;
        Refresh();
    });

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _subscription?.Dispose();
        _following?.Dispose();
        _self?.Dispose();
        _gone.Dispose();
        if (_module is null) return;
        try
        {
            await _module.InvokeVoidAsync("leave");
            await _module.DisposeAsync();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone, and the module with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) _subscription = Changes.Subscribe(_ => InvokeAsync(Refresh));
        if (Query != _followed) await FollowAsync();
        if (!firstRender || _gone.IsCancellationRequested) return;
        _module = await Js.InvokeAsync<IJSObjectReference>("import", "./Components/Pages/Overview/LiveOverview.razor.js");
        _self = DotNetObjectReference.Create(this);
        await _module.InvokeVoidAsync("watch", _self);
    }

    // What another account is worth must not stand here for a moment.
    private async Task FollowAsync()
    {
        var query = _followed = Query;
        _following?.Dispose();
        (_following, _sum) = (null, null);
        var following = await Follow(query, _gone.Token);
        if (query == Query && !_gone.IsCancellationRequested) _following = following;
        else following.Dispose();
        Refresh();
    }

    private void Refresh()
    {
        if (_hidden || _gone.IsCancellationRequested) return;
        var sum = _following?.Read();
        if (sum?.Nav == _sum?.Nav && sum?.IsStale == _sum?.IsStale && sum?.At == _sum?.At) return;
        _sum = sum;
        StateHasChanged();
    }
}
