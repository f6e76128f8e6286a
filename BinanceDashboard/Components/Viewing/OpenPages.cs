using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace BinanceDashboard.Components.Viewing;

/// <summary>Counts the pages that stand open in browsers.</summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class OpenPages : CircuitHandler
{
    private int _open;

    public OpenPages(IMeterFactory meters) =>
        meters.Create(nameof(BinanceDashboard)).CreateObservableUpDownCounter("pages.open", () => Volatile.Read(ref _open), "{page}", "Pages that stand open in browsers.");

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _open);
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Decrement(ref _open);
        return Task.CompletedTask;
    }
}
