using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Imports;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>A NAV history of another tool: choose, look, take over.</summary>
public sealed partial class NavImportDialog : IDisposable
{
    private const string Gone = "This account is not there any more: reload the page.";

    private CancellationTokenSource _gone = new();
    private NavImportPreview? _preview;
    private NavImportResult? _result;
    private string _work = "";
    private string? _error;
    private long _account;
    private bool _busy;
    private bool _wasOpen;

    [Parameter] public bool Open { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<CashFlowAccount> Accounts { get; set; }

    /// <summary>Reads a file for an account.</summary>
    [Parameter, EditorRequired] public required Func<long, Stream, CancellationToken, Task<NavImportPreview?>> Preview { get; set; }

    [Parameter, EditorRequired] public required Func<long, NavFile, CancellationToken, Task<NavImportResult?>> TakeOver { get; set; }

    [Parameter] public EventCallback OnClosed { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (Open && !_wasOpen)
        {
            Clear();
            _account = Accounts.Count > 0 ? Accounts[0].Id : 0;
        }

        _wasOpen = Open;
    }

    private void Clear() => (_preview, _result, _error) = (null, null, null);

    private Task ReadAsync(InputFileChangeEventArgs chosen) => WorkAsync($"Reading {chosen.File.Name}…", async () =>
    {
        Clear();
        if (chosen.File.Size > ImportLimits.MostBytes)
        {
            _error = "The file is larger than 100 MB: split it and import the parts.";
            return;
        }

        await using var stream = chosen.File.OpenReadStream(ImportLimits.MostBytes, _gone.Token);
        _preview = await Preview(_account, stream, _gone.Token);
        if (_preview is null) _error = Gone;
    });

    private Task TakeOverAsync() => WorkAsync("Taking the points over…", async () =>
    {
        if (_preview is not { File: var file }) return;
        _result = await TakeOver(_account, file, _gone.Token);
        if (_result is null) _error = Gone;
    });

    private async Task WorkAsync(string work, Func<Task> task)
    {
        if (_busy) return;
        (_busy, _work) = (true, work);
        var closed = _gone.Token;
        try
        {
            await task();
        }
        catch (OperationCanceledException) when (closed.IsCancellationRequested)
        {
            // The dialog was closed meanwhile: nothing is kept of it.
            Clear();
        }
        catch (IOException)
        {
            _error = "The file could not be read to its end: it may have been changed or moved meanwhile. Choose it again.";
        }
        finally
        {
            _busy = false;
        }
    }

    // The points of the file do not stay in memory for longer than the dialog is open.
    private async Task CloseAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        _gone = new CancellationTokenSource();
        Clear();
        await OnClosed.InvokeAsync();
    }
}
