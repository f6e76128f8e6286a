using BinanceDashboard.Store.Settings;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace BinanceDashboard.Store.Logs;

/// <summary>Lets the level that the owner has chosen take the place of the settings' default, at once. What the settings say of single categories stays.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class LogLevelChoice : IConfigureOptions<LoggerFilterOptions>, IOptionsChangeTokenSource<LoggerFilterOptions>, IDisposable
{
    private readonly ChoiceFile _file;
    private CancellationTokenSource _changed = new();

    public LogLevelChoice(ChoiceFile file)
    {
        _file = file;
        file.Changed += Announce;
    }

    /// <summary>Levels to choose from, the most talkative first.</summary>
    public static IReadOnlyList<LogLevel> Offered { get; } = [LogLevel.Trace, LogLevel.Debug, LogLevel.Information, LogLevel.Warning, LogLevel.Error];

    public string? Name => Options.DefaultName;

    // The last of two rules that fit equally well wins.
    public void Configure(LoggerFilterOptions options)
    {
        if (_file.Choices.LogLevel is { } level) options.Rules.Add(new LoggerFilterRule(null, null, level, null));
    }

    public IChangeToken GetChangeToken() => new CancellationChangeToken(Volatile.Read(ref _changed).Token);

    public void Dispose()
    {
        _file.Changed -= Announce;
        _changed.Dispose();
    }

    private void Announce()
    {
        using var before = Interlocked.Exchange(ref _changed, new CancellationTokenSource());
        before.Cancel();
    }
}
