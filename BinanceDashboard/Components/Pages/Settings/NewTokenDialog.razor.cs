using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>Asks for name and life of a token, then shows its text until it is closed.</summary>
public sealed partial class NewTokenDialog
{
    private const int Never = 0;
    private const int UsualDays = 90;

    private ElementReference _shown;
    private string _name = "";
    private int _days = UsualDays;
    private string? _text;
    private string? _refused;
    private string? _said;
    private bool _busy;

    [Parameter, EditorRequired] public bool Open { get; set; }

    [Parameter, EditorRequired] public required Func<string, TimeSpan?, CancellationToken, Task<TokenAnswer>> Create { get; set; }

    [Parameter] public EventCallback OnClosed { get; set; }

    // Nothing of it stays in the page once it is closed.
    protected override void OnParametersSet()
    {
        if (Open) return;
        (_name, _days, _text, _refused, _said) = ("", UsualDays, null, null, null);
    }

    private async Task CreateAsync()
    {
        _busy = true;
        var answer = await Create(_name, _days == Never ? null : TimeSpan.FromDays(_days), CancellationToken.None);
        (_busy, _text, _refused) = (false, answer.Text, answer.Refused);
    }

    private async Task CopyAsync()
    {
        await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./Components/Pages/Settings/NewTokenDialog.razor.js");
        _said = await module.InvokeAsync<bool>("copy", _shown)
            ? "Copied."
            : "The browser does not let this page copy, because its address is not secure: the token is selected, copy it yourself.";
    }
}
