namespace BinanceDashboard.Store.Logs;

/// <summary>Hands what is logged to the queue: all that the settings let through of this program, and warnings and worse of others.</summary>
[ProviderAlias("Kept")]
public sealed class LogProvider(LogQueue queue, TimeProvider time) : ILoggerProvider, ISupportExternalScope
{
    private const string Own = nameof(BinanceDashboard);

    private IExternalScopeProvider? _scopes;

    private DateTimeOffset Now => time.GetUtcNow();

    public ILogger CreateLogger(string categoryName) => new KeptLogger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private void Add(LogEntry entry) => queue.Add(entry);

    private sealed class KeptLogger(LogProvider provider, string category) : ILogger
    {
        // Reading pages makes the libraries talk, and a page reads again what was logged: below warnings they would never end.
        private readonly LogLevel _least = category == Own || category.StartsWith(Own + ".", StringComparison.Ordinal) ? LogLevel.Trace : LogLevel.Warning;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => provider._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel >= _least && logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel)) return;
            var values = LogValues.Of(state, provider._scopes);
            provider.Add(new LogEntry
            {
                At = provider.Now,
                Level = logLevel,
                Category = category,
                EventId = eventId.Id,
                Message = LogText.Message(formatter(state, exception)),
                Exception = exception is null ? null : LogText.Exception(exception),
                AccountId = values.AccountId,
                ElapsedMs = values.ElapsedMs,
            });
        }
    }
}
