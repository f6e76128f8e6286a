using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Store;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>Adds or changes a rule: what to watch decides which fields there are, and how it would stand now is said before it is saved.</summary>
public sealed partial class RuleDialog
{
    private AlertInput _input = new();
    private AlertPeek? _peek;
    private string? _error;
    private bool _busy;
    private bool _wasOpen;

    [Parameter] public bool Open { get; set; }

    /// <summary>Null for a new one.</summary>
    [Parameter] public AlertRule? Rule { get; set; }

    /// <summary>What a new one begins with.</summary>
    [Parameter] public AlertInput? Beginning { get; set; }

    /// <summary>The first one is chosen at the beginning.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<AlertAccount> Accounts { get; set; }

    [Parameter, EditorRequired] public required AlertsCommands Commands { get; set; }

    [Parameter] public EventCallback OnClosed { get; set; }

    [Parameter] public EventCallback OnSaved { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var opens = Open && !_wasOpen;
        _wasOpen = Open;
        if (!opens) return;
        _input = Rule is { } rule ? AlertInput.Of(rule) : Beginning ?? new AlertInput { AccountId = Accounts.Count > 0 ? Accounts[0].Id : 0 };
        (_error, _peek) = (null, null);
        await PeekAsync();
    }

    // A slower answer to an earlier question is thrown away.
    private async Task PeekAsync()
    {
        var asked = _input.ToEntered();
        var peek = await Commands.Peek(asked, CancellationToken.None);
        if (asked == _input.ToEntered()) _peek = peek;
    }

    private string Now(AlertPeek peek) => peek switch
    {
        { Reason: { } reason } => $"Not known now. {reason}",
        { Value: { } value } when AlertKinds.IsRatio(_input.Kind) => $"Now {Percent.Signed(value, System.Globalization.CultureInfo.InvariantCulture)}.",
        { Value: { } value } => $"Now {AlertWords.Format(_input.Kind, value)}.",
        _ => "Now there is nothing that could reach it: the key does not expire.",
    };

    // A second click while the first one is on its way saves nothing.
    private async Task SaveAsync(EditContext form)
    {
        if (_busy || form.GetValidationMessages().Any()) return;
        _busy = true;
        try
        {
            _error = await Commands.Save(Rule?.Id, _input.ToEntered(), CancellationToken.None);
        }
        finally
        {
            _busy = false;
        }

        if (_error is null) await OnSaved.InvokeAsync();
    }
}
