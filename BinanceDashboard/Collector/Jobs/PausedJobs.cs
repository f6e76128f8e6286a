using System.Text.Json;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Which jobs the schedule leaves alone until they are resumed; kept in a file of the data directory.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed partial class PausedJobs(DataDirectory directory, ILogger<PausedJobs> logger)
{
    private readonly Lock _gate = new();
    private volatile IReadOnlySet<string>? _names;

    private string File => Path.Combine(directory.Path, "jobs.json");

    public IReadOnlySet<string> Names
    {
        get
        {
            if (_names is { } known) return known;
            lock (_gate) return _names ??= Read();
        }
    }

    /// <exception cref="StoreException">It could not be written down.</exception>
    public void Set(string job, bool paused)
    {
        lock (_gate)
        {
            var names = new HashSet<string>(_names ?? Read());
            if (paused ? names.Add(job) : names.Remove(job)) AtomicFile.WriteJson(File, names.Order().ToArray());
            _names = names;
        }
    }

    private HashSet<string> Read()
    {
        try
        {
            return [.. AtomicFile.ReadJson<string[]>(File) ?? []];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            Log.Unreadable(logger, File, failure.Message);
            return [];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2021, LogLevel.Warning, "'{File}' could not be read, so no job is paused. {Reason}")]
        public static partial void Unreadable(ILogger logger, string file, string reason);
    }
}
