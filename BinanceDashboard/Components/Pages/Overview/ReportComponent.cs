using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>A page that shows an account's report and its chart, and reads both again whenever something was stored.</summary>
public abstract class ReportComponent : LiveComponent
{
    private ViewQuery? _read;
    private TimeSpread? _range;

    [Inject] public required LoadOverview LoadView { get; init; }

    [Inject] public required LoadNavChart LoadChart { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    [SupplyParameterFromQuery] public string? Currency { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public OverviewView? View { get; set; }

    protected ViewQuery Query { get; private set; } = new();

    /// <summary>Null until it is read; it follows when the page is live.</summary>
    protected NavChartData? Chart { get; private set; }

    /// <summary>What is shown until a period is chosen.</summary>
    protected virtual string OwnPeriod => ViewQuery.DefaultPeriod;

    protected override async Task OnParametersSetAsync()
    {
        Query = ViewQuery.From(Account, Period, OwnPeriod, Currency);
        if (Query == _read) return;
        var handedOver = _read is null && View is not null;
        _read = Query;
        (Chart, _range) = (null, null);
        if (!handedOver)
        {
            View = null;
            await ReadViewAsync();
        }

        if (RendererInfo.IsInteractive) await ReadChartAsync();
    }

    protected override async Task ReadAgainAsync()
    {
        await ReadViewAsync();
        await ReadChartAsync();
    }

    protected Task ZoomAsync(TimeSpread? range)
    {
        _range = range;
        return ReadChartAsync();
    }

    private async Task ReadViewAsync()
    {
        var query = Query;
        var view = await LoadView(query, Gone);
        if (query == Query) View = view;
    }

    // A slower answer to an older question is thrown away.
    private async Task ReadChartAsync()
    {
        if (View?.State is not (PageState.Content or PageState.Stale)) return;
        var (query, range) = (Query, _range);
        var chart = await LoadChart(query, range, Gone);
        if (query == Query && range == _range) Chart = chart;
    }
}
