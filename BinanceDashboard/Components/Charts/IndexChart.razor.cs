using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BinanceDashboard.Components.Charts;

/// <summary>Lines that all begin at 100. Draws what it is given and computes nothing.</summary>
public sealed partial class IndexChart
{
    private ElementReference _host;
    private IJSObjectReference? _module;
    private IJSObjectReference? _drawing;
    private IndexChartData? _drawn;
    private string? _drawnScope;
    private bool _broken;

    [Inject] public required IJSRuntime Js { get; init; }

    [CascadingParameter] public Viewer Viewer { get; set; } = Viewer.Default;

    [Parameter, EditorRequired] public required IndexChartData Data { get; set; }

    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>How to read it.</summary>
    [Parameter] public string? Caption { get; set; }

    // For those who do not see it.
    private string Summary => $"{Title}. Each line begins at 100; at the end: {string.Join(", ", Data.Lines.Select(Last))}.";

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_drawing is not null) await _drawing.InvokeVoidAsync("dispose");
            if (_module is not null) await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the drawing with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_broken || Data.Times.Count == 0 || ReferenceEquals(_drawn, Data)) return;
        var data = _drawn = Data;
        try
        {
            await DrawAsync(data);
        }
        catch (JSException)
        {
            _broken = true;
            StateHasChanged();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone; nobody waits for the drawing.
        }
    }

    private async Task DrawAsync(IndexChartData data)
    {
        _module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./Components/Charts/IndexChart.razor.js");
        var payload = IndexChartPayload.From(data, Viewer);
        if (_drawing is not null && _drawnScope == data.Scope)
        {
            await _drawing.InvokeVoidAsync("update", payload);
            return;
        }

        if (_drawing is not null) await _drawing.InvokeVoidAsync("dispose");
        _drawing = await _module.InvokeAsync<IJSObjectReference>("draw", _host, payload);
        _drawnScope = data.Scope;
        StateHasChanged();
    }

    private string Last(IndexChartLine line) => $"{line.Name} {(line.Values.LastOrDefault(value => value is not null) ?? 100).ToString("#,0.0", Viewer.Culture)}";
}
