using BinanceDashboard.Access;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>Adds an account: fields, the way to a key, a trial of it.</summary>
public sealed partial class AccountDialog : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private AccountInput _input = new();
    private KeyReport? _report;
    private string? _error;
    private bool _busy;
    private bool _wasOpen;

    [Parameter] public bool Open { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<string> Environments { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<string> KeyTypes { get; set; }

    [Parameter, EditorRequired] public required Func<NewAccount, CancellationToken, Task<KeyReport>> Try { get; set; }

    /// <summary>Returns the sentence of a failure, null when the account is there.</summary>
    [Parameter, EditorRequired] public required Func<NewAccount, CancellationToken, Task<string?>> Add { get; set; }

    [Parameter] public EventCallback OnClosed { get; set; }

    [Parameter] public EventCallback OnAdded { get; set; }

    private bool IsPem => _input.KeyType != "Hmac";

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (Open && !_wasOpen) Clear();
        _wasOpen = Open;
    }

    private void Clear()
    {
        _input = new AccountInput { Environment = Environments.Count > 0 ? Environments[0] : "" };
        _report = null;
        _error = null;
    }

    private async Task TryAsync()
    {
        _error = null;
        _busy = true;
        try
        {
            _report = await Try(_input.ToAccount(), _gone.Token);
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task SaveAsync()
    {
        _busy = true;
        try
        {
            _error = await Add(_input.ToAccount(), _gone.Token);
        }
        finally
        {
            _busy = false;
        }

        if (_error is null) await OnAdded.InvokeAsync();
    }

    // The key does not stay in memory for longer than the dialog is open.
    private Task CloseAsync()
    {
        Clear();
        return OnClosed.InvokeAsync();
    }
}
