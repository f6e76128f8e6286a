using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store.Logs;

/// <summary>Brings entries from the queue to the files and the database, some at a time. It logs nothing itself: its own troubles become entries.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A host that is stopped while it starts stops its services once more after their end; a source without a timer holds nothing to free.")]
public sealed class LogPump(LogQueue queue, LogFiles files, StoreWriter writer, LogChanges changes, TimeProvider time) : IHostedService
{
    internal const int MostAtOnce = 200;
    private const int LostEvent = 3010;
    private const int FileEvent = 3011;
    private const int DatabaseEvent = 3012;

    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _giveUp = new();
    private Task _work = Task.CompletedTask;
    private bool _filesFail;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _work = Task.Run(RunAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Keeps what is there; what a second does not suffice for is given up.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Complete();
        await _stopping.CancelAsync();
        await Task.WhenAny(_work, Task.Delay(LongestFarewell, CancellationToken.None));
        await _giveUp.CancelAsync();
    }

    private async Task RunAsync()
    {
        while (await queue.Entries.WaitToReadAsync())
        {
            await GatherAsync();
            while (Next() is { Count: > 0 } entries && !_giveUp.IsCancellationRequested) await KeepAsync(entries);
        }
    }

    // A write for each entry would have the disk flushed for each.
    private async Task GatherAsync()
    {
        if (queue.Entries.Count >= MostAtOnce || _stopping.IsCancellationRequested) return;
        try
        {
            await Task.Delay(Gathering, time, _stopping.Token);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // What has gathered is written at once.
        }
    }

    private List<LogEntry> Next()
    {
        var entries = new List<LogEntry>();
        while (entries.Count < MostAtOnce && queue.Entries.TryRead(out var entry)) entries.Add(entry);
        return entries;
    }

    private async Task KeepAsync(List<LogEntry> entries)
    {
        var lost = queue.TakeLost();
        if (lost > 0) entries.Add(Own(LostEvent, $"{lost} entries of the log are missing before this one: they came faster than they could be written, or the database could not be written then."));
        if (files.Append(entries) is not { } reason) _filesFail = false;
        else if (!_filesFail)
        {
            _filesFail = true;
            entries.Add(Own(FileEvent, $"The files of the log cannot be written ({reason.TrimEnd('.')}): make room and rights in the data directory. The database keeps the log all the same."));
        }

        try
        {
            await writer.WriteQuietlyAsync(rows => entries.Sum(entry => rows.Insert(entry)), _giveUp.Token);
            changes.Signal();
        }
        catch (Exception failure)
        {
            // Whatever it was, the next entries are tried again; to log it would only bring more of them here.
            queue.Lose(entries.Count + lost);
            files.Append([Own(DatabaseEvent, $"{entries.Count} entries could not be kept in the database ({LogText.Message(failure.Message)}); they stand here only.")]);
        }
    }

    private LogEntry Own(int eventId, FormattableString message) => new()
    {
        At = time.GetUtcNow(),
        Level = LogLevel.Warning,
        Category = typeof(LogPump).FullName!,
        EventId = eventId,
        Message = message.ToString(CultureInfo.InvariantCulture),
    };
}
