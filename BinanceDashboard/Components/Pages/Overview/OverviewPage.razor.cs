using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Overview;

public sealed partial class OverviewPage
{
    private ViewQuery _query = new();
    private ViewQuery? _read;
    private NavChartData? _chart;
    private TimeSpread? _range;

    [Inject] public required LoadOverview LoadView { get; init; }

    [Inject] public required LoadNavChart LoadChart { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public OverviewView? View { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        _query = ViewQuery.From(Account, Period);
        if (_query == _read) return;
        var handedOver = _read is null && View is not null;
        _read = _query;
        (_chart, _range) = (null, null);
        if (!handedOver)
        {
            View = null;
            await ReadViewAsync();
        }

        if (RendererInfo.IsInteractive) await ReadChartAsync();
    }

    protected override async Task RefreshAsync()
    {
        await ReadViewAsync();
        await ReadChartAsync();
    }

    private async Task ReadViewAsync()
    {
        var query = _query;
        var view = await LoadView(query, Gone);
        if (query == _query) View = view;
    }

    private Task ZoomAsync(TimeSpread? range)
    {
        _range = range;
        return ReadChartAsync();
    }

    // A slower answer to an older question is thrown away.
    private async Task ReadChartAsync()
    {
        if (View?.State is not (PageState.Content or PageState.Stale)) return;
        var (query, range) = (_query, _range);
        var chart = await LoadChart(query, range, Gone);
        if (query == _query && range == _range) _chart = chart;
    }
}
