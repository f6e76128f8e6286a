using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace BinanceDashboard.Store.Logs;

/// <summary>The console as lines of JSON, as the files have them: <c>Logging:Console:FormatterName</c> is "lines".</summary>
internal sealed class LogConsole(TimeProvider time) : ConsoleFormatter("lines")
{
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var values = LogValues.Of(logEntry.State, scopeProvider);
        textWriter.WriteLine(LogLine.Of(new LogEntry
        {
            At = time.GetUtcNow(),
            Level = logEntry.LogLevel,
            Category = logEntry.Category,
            EventId = logEntry.EventId.Id,
            Message = LogText.Message(logEntry.Formatter(logEntry.State, logEntry.Exception)),
            Exception = logEntry.Exception is { } exception ? LogText.Exception(exception) : null,
            AccountId = values.AccountId,
            ElapsedMs = values.ElapsedMs,
        }));
    }
}
