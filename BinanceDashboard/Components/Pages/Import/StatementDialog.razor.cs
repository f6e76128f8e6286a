using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Imports;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>A statement that the exchange exported: choose, look, take over.</summary>
public sealed partial class StatementDialog : IDisposable
{
    private const string Gone = "This account is not there any more: reload the page.";

    private CancellationTokenSource _gone = new();
    private StatementPreview? _preview;
    private StatementResult? _result;
    private string _work = "";
    private string? _error;
    private long _account;
    private int? _percent;
    private bool _busy;
    private bool _wasOpen;

    [Parameter] public bool Open { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<StatementAccount> Accounts { get; set; }

    /// <summary>Reads a statement for an account.</summary>
    [Parameter, EditorRequired] public required Func<long, Stream, CancellationToken, Task<StatementPreview?>> Preview { get; set; }

    [Parameter, EditorRequired] public required Func<long, StatementFile, CancellationToken, Task<StatementResult?>> TakeOver { get; set; }

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
            _error = "The file is larger than 100 MB: export the statement for shorter periods and import the parts.";
            return;
        }

        await using var sent = chosen.File.OpenReadStream(ImportLimits.MostBytes, _gone.Token);
        await using var stream = new CountedStream(sent, chosen.File.Size, SayAsync);
        _preview = await Preview(_account, stream, _gone.Token);
        if (_preview is null) _error = Gone;
    });

    private Task TakeOverAsync() => WorkAsync("Taking the lines over…", async () =>
    {
        if (_preview is not { File: var file }) return;
        _result = await TakeOver(_account, file, _gone.Token);
        if (_result is null) _error = Gone;
    });

    private Task SayAsync(int percent) => InvokeAsync(() =>
    {
        _percent = percent;
        if (percent == 100) _work = "Holding the lines against what is known…";
        StateHasChanged();
    });

    private async Task WorkAsync(string work, Func<Task> task)
    {
        if (_busy) return;
        (_busy, _work, _percent) = (true, work, null);
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
        catch (AccessException refused)
        {
            _error = refused.Message;
        }
        catch (IOException)
        {
            _error = "The file could not be read to its end: it may have been changed or moved meanwhile. Choose it again.";
        }
        finally
        {
            (_busy, _percent) = (false, null);
        }
    }

    // The lines of the file do not stay in memory for longer than the dialog is open.
    private async Task CloseAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        _gone = new CancellationTokenSource();
        Clear();
        await OnClosed.InvokeAsync();
    }
}
