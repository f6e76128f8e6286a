using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BinanceDashboard.Components.Charts;

/// <summary>Lines on one scale. Draws what it is given and computes nothing.</summary>
public sealed partial class LineChart
{
    private ElementReference _host;
    private IJSObjectReference? _module;
    private IJSObjectReference? _drawing;
    private LineChartData? _drawn;
    private string? _drawnScope;
    private bool _broken;
    private bool _isDrawing;

    [Inject] public required IJSRuntime Js { get; init; }

    [CascadingParameter] public Viewer Viewer { get; set; } = Viewer.Default;

    [Parameter, EditorRequired] public required LineChartData Data { get; set; }

    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>How to read it.</summary>
    [Parameter] public string? Caption { get; set; }

    /// <summary>What is said where there is nothing to draw.</summary>
    [Parameter] public string Nothing { get; set; } = "There are not two complete snapshots in this period yet. The lines begin with the second one.";

    // For those who do not see it.
    private string Summary => $"{Title}. At the end: {string.Join(", ", Data.Lines.Select(Last))}.";

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_drawing is not null) await _drawing.InvokeVoidAsync("dispose");
            if (_module is not null) await _module.DisposeAsync();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone, and the drawing with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isDrawing) return;
        _isDrawing = true;
        try
        {
            // One drawing after the other: what came while one was on its way is drawn after it.
            while (!_broken && Data.Times.Count > 0 && !ReferenceEquals(_drawn, Data)) await DrawUnlessReplacedAsync(_drawn = Data);
        }
        catch (JSException)
        {
            _broken = true;
            StateHasChanged();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone; nobody waits for the drawing.
        }
        finally
        {
            _isDrawing = false;
        }
    }

    // Whoever chooses quickly takes a frame off the page before its drawing is done; the frame that stands there now is drawn next.
    private async Task DrawUnlessReplacedAsync(LineChartData data)
    {
        try
        {
            await DrawAsync(data);
        }
        catch (JSException) when (Data.Scope != data.Scope)
        {
            _drawing = null;
        }
    }

    private async Task DrawAsync(LineChartData data)
    {
        _module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./Components/Charts/LineChart.razor.js");
        var payload = LineChartPayload.From(data, Viewer);
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

    private string Last(ChartLine line) => $"{line.Name} {(line.Values.LastOrDefault(value => value is not null) is { } last ? Text(last) : Sign.None)}";

    private string Text(decimal value) => Data.Unit switch
    {
        LineUnit.Index => value.ToString("#,0.0", Viewer.Culture),
        LineUnit.Percent => Percent.Signed(value, Viewer.Culture),
        LineUnit.Number => value.ToString("#,0.00", Viewer.Culture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), Data.Unit, null),
    };
}
