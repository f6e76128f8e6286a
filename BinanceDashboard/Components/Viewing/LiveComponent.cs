using BinanceDashboard.Store;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Viewing;

/// <summary>A component that reads again what it shows whenever something was stored. Listening begins when it is live and ends with it.</summary>
public abstract class LiveComponent : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private IDisposable? _subscription;
    private int _reading;
    private bool _overlapped;

    protected LiveComponent() => Gone = _source.Token;

    [Inject] public required StoreChanges Changes { get; init; }

    /// <summary>Cancelled when the component is gone.</summary>
    protected CancellationToken Gone { get; }

    public void Dispose()
    {
        _subscription?.Dispose();
        _source.Cancel();
        _source.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        _subscription = Listen(_ => InvokeAsync(RefreshOnceAsync));
        // What changed between the prerendered page and this moment was announced to nobody.
        await RefreshOnceAsync();
    }

    /// <summary>Listens to facts, unless the component shows something else.</summary>
    protected virtual IDisposable Listen(Func<CancellationToken, Task> callback) => Changes.Subscribe(callback);

    /// <summary>Reads again what is shown. Where one reading overtook another, what is shown in the end is read once more after both.</summary>
    protected async Task RefreshAsync()
    {
        _reading++;
        try
        {
            await ReadAgainAsync();
        }
        finally
        {
            _reading--;
            _overlapped |= _reading > 0;
        }

        if (_reading > 0 || !_overlapped) return;
        _overlapped = false;
        await RefreshAsync();
    }

    /// <summary>Reads what is shown and puts it in the place of what was; several may be on their way at once, and end in any order.</summary>
    protected abstract Task ReadAgainAsync();

    private async Task RefreshOnceAsync()
    {
        try
        {
            await RefreshAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException) when (Gone.IsCancellationRequested)
        {
            // The window was closed meanwhile.
        }
    }
}
