using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>Takes a cash flow that the exchange does not show.</summary>
public sealed partial class AddFlowDialog : IDisposable
{
    private static readonly string[] Usual = ["USDT", "USDC", "BTC", "ETH", "BNB", "EUR", "USD"];

    private readonly CancellationTokenSource _gone = new();
    private FlowInput _input = new();
    private string? _error;
    private bool _busy;
    private bool _wasOpen;

    [CascadingParameter] public Viewer Viewer { get; set; } = Viewer.Default;

    [Parameter] public bool Open { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<CashFlowAccount> Accounts { get; set; }

    [Parameter, EditorRequired] public required Func<long, ManualFlow, CancellationToken, Task<CashFlowAnswer>> Add { get; set; }

    [Parameter] public EventCallback OnClosed { get; set; }

    [Parameter] public EventCallback<CashFlowAnswer> OnAdded { get; set; }

    private string ZoneText => When.Zone(_input.At, Viewer.Zone);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (Open && !_wasOpen) (_input, _error) = (new FlowInput { Account = Accounts.Count > 0 ? Accounts[0].Id : 0 }, null);
        _wasOpen = Open;
    }

    private string Pressed(FlowKind kind) => _input.Kind == kind ? "true" : "false";

    // A second click while the first one is on its way adds nothing.
    private async Task SaveAsync()
    {
        if (_busy) return;
        if (_input.ToFlow(Viewer.Zone) is not { } flow)
        {
            _error = "Clocks went forward over that time, so it never was: enter one an hour later.";
            return;
        }

        _busy = true;
        CashFlowAnswer answer;
        try
        {
            answer = await Add(_input.Account, flow, _gone.Token);
        }
        finally
        {
            _busy = false;
        }

        _error = answer.Done ? null : answer.Text;
        if (answer.Done) await OnAdded.InvokeAsync(answer);
    }
}
