using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Overview;

public sealed partial class OverviewPage : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ViewQuery _query = new();
    private ViewQuery? _read;
    private NavChartData? _chart;

    [Inject] public required LoadOverview LoadView { get; init; }

    [Inject] public required LoadNavChart LoadChart { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public OverviewView? View { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _query = ViewQuery.From(Account, Period);
        if (_query == _read) return;
        var handedOver = _read is null && View is not null;
        _read = _query;
        _chart = null;
        if (!handedOver)
        {
            View = null;
            await ReadViewAsync();
        }

        if (RendererInfo.IsInteractive) await ReadChartAsync();
    }

    private async Task ReadAsync()
    {
        await ReadViewAsync();
        await ReadChartAsync();
    }

    private async Task ReadViewAsync()
    {
        var query = _query;
        var view = await LoadView(query, _gone.Token);
        if (query == _query) View = view;
    }

    private Task ReadChartAsync() => ReadChartAsync(null);

    private Task ZoomAsync(TimeSpread range) => ReadChartAsync(range);

    // A slower answer to an older question is thrown away.
    private async Task ReadChartAsync(TimeSpread? range)
    {
        if (View?.State is not (PageState.Content or PageState.Stale)) return;
        var query = _query;
        var chart = await LoadChart(query, range, _gone.Token);
        if (query == _query) _chart = chart;
    }
}
