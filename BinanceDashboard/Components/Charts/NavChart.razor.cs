using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BinanceDashboard.Components.Charts;

/// <summary>NAV against its benchmark, the flows and the drawdown. Draws what it is given and computes nothing.</summary>
public sealed partial class NavChart
{
    private ElementReference _host;
    private ElementReference _strip;
    private IJSObjectReference? _module;
    private IJSObjectReference? _drawing;
    private DotNetObjectReference<NavChart>? _self;
    private NavChartMode _mode = NavChartMode.Money;
    private IReadOnlyList<TimeSpread> _partial = [];
    private IReadOnlyList<string>? _opened;
    private string? _drawnScope;
    private (string Scope, long Version, NavChartMode Mode, bool Hidden, ReportCurrency Currency)? _drawn;
    private bool _broken;
    private bool _isDrawing;

    [Inject] public required IJSRuntime Js { get; init; }

    [CascadingParameter] public Viewer Viewer { get; set; } = Viewer.Default;

    /// <summary>Null while it is being read.</summary>
    [Parameter, EditorRequired] public NavChartData? Data { get; set; }

    /// <summary>The same numbers as a table.</summary>
    [Parameter] public string? TableHref { get; set; }

    /// <summary>A range was chosen by dragging: the caller gives data of that range, in finer steps.</summary>
    [Parameter] public EventCallback<TimeSpread> OnRangeSelected { get; set; }

    /// <summary>The whole period again.</summary>
    [Parameter] public EventCallback OnRangeReset { get; set; }

    private (NavChartMode Mode, string Text)[] Modes => [(NavChartMode.Money, MoneyText), (NavChartMode.Index, "Index 100"), (NavChartMode.Difference, "Difference")];

    private string MoneyText => Money.Symbol(Viewer.Currency.Code) is { Length: > 0 } symbol ? symbol : Viewer.Currency.Code;

    private string PartialSentence => _partial.Count == 1
        ? $"Partial data from {Text(_partial[0].From)} to {Text(_partial[0].To)}: a wallet did not answer, so no value is drawn."
        : $"Partial data in {_partial.Count} stretches, the last from {Text(_partial[^1].From)} to {Text(_partial[^1].To)}: no value is drawn there.";

    [JSInvokable]
    public Task SelectRangeAsync(long from, long to) =>
        InvokeAsync(() => OnRangeSelected.InvokeAsync(new TimeSpread(DateTimeOffset.FromUnixTimeMilliseconds(from), DateTimeOffset.FromUnixTimeMilliseconds(to))));

    [JSInvokable]
    public Task ResetRangeAsync() => InvokeAsync(() => OnRangeReset.InvokeAsync());

    [JSInvokable]
    public Task OpenFlowsAsync(string[] lines) => InvokeAsync(() =>
    {
        _opened = lines;
        StateHasChanged();
    });

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

        _self?.Dispose();
    }

    protected override void OnParametersSet()
    {
        _partial = Data is null ? [] : PartialStretches.Of(Data.Points);
        // Its frame leaves the page; the same scope later is another frame.
        if (Data is null) (_drawn, _drawnScope) = (null, null);
        if (Data?.Scope != _drawnScope) _opened = null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isDrawing) return;
        _isDrawing = true;
        try
        {
            // One drawing after the other: what came while one was on its way is drawn after it.
            while (!_broken && Data is { Points.Count: > 0 } data && _drawn != (data.Scope, data.Version, _mode, Viewer.AmountsHidden, Viewer.Currency))
            {
                _drawn = (data.Scope, data.Version, _mode, Viewer.AmountsHidden, Viewer.Currency);
                await DrawUnlessReplacedAsync(data);
            }
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
    private async Task DrawUnlessReplacedAsync(NavChartData data)
    {
        try
        {
            await DrawAsync(data);
        }
        catch (JSException) when (Data?.Scope != data.Scope)
        {
            _drawing = null;
        }
    }

    private async Task DrawAsync(NavChartData data)
    {
        _module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./Components/Charts/NavChart.razor.js");
        var payload = NavChartPayload.From(data, Viewer, _mode);
        if (_drawing is not null && _drawnScope == data.Scope)
        {
            await _drawing.InvokeVoidAsync("update", payload);
            return;
        }

        if (_drawing is not null) await _drawing.InvokeVoidAsync("dispose");
        _self ??= DotNetObjectReference.Create(this);
        _drawing = await _module.InvokeAsync<IJSObjectReference>("draw", _host, _strip, payload, _self);
        _drawnScope = data.Scope;
        StateHasChanged();
    }

    private string Text(DateTimeOffset at) => When.DateAndTime(at, Viewer.Zone, Viewer.Culture);
}
