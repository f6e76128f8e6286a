namespace BinanceDashboard.Collector.Health;

/// <summary>Looks at everything that can be wrong, at most once in some seconds however many ask.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed partial class HealthReader(IEnumerable<IHealthProbe> probes, TimeProvider time, ILogger<HealthReader> logger) : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private (DateTimeOffset At, IReadOnlyList<HealthFinding> Findings)? _last;

    public IReadOnlyList<string> Names { get; } = [.. probes.Select(probe => probe.Name)];

    public async Task<IReadOnlyList<HealthFinding>> ReadAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            // A clock that was set has it looked at anew.
            if (_last is { } last && (time.GetUtcNow() - last.At).Duration() < Life) return last.Findings;
            var findings = new List<HealthFinding>();
            foreach (var probe in probes) findings.Add(await LookAsync(probe, cancellationToken));
            _last = (time.GetUtcNow(), findings);
            return findings;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<HealthFinding> LookAsync(IHealthProbe probe, CancellationToken cancellationToken)
    {
        try
        {
            return await probe.LookAsync(cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Unknown(logger, probe.Name, failure);
            return HealthFinding.Failed(probe.Name, "This could not be looked at: the log says why.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2031, LogLevel.Error, "The check '{Name}' could not be made.")]
        public static partial void Unknown(ILogger logger, string name, Exception failure);
    }
}
