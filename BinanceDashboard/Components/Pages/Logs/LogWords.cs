using System.Globalization;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Components.Pages.Logs;

/// <summary>What the page says of levels and lengths of time.</summary>
internal static class LogWords
{
    private const double SecondInMs = 1_000;

    /// <summary>Levels to choose from.</summary>
    public static IReadOnlyList<LogLevel> Offered { get; } = [LogLevel.Trace, LogLevel.Information, LogLevel.Warning, LogLevel.Error];

    public static string Choice(LogLevel least) => least switch
    {
        LogLevel.Trace => "All levels",
        LogLevel.Information => "Information and worse",
        LogLevel.Warning => "Warnings and errors",
        _ => "Errors",
    };

    public static string Name(LogLevel level) => level == LogLevel.Information ? "Info" : level.ToString();

    public static Severity? SeverityOf(LogLevel level) => level switch
    {
        LogLevel.Error or LogLevel.Critical => Severity.Failure,
        LogLevel.Warning => Severity.Warning,
        _ => null,
    };

    /// <summary>The type's own name.</summary>
    public static string Source(string category) => category[(category.LastIndexOf('.') + 1)..];

    public static string Elapsed(double milliseconds) => milliseconds switch
    {
        < SecondInMs => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms"),
        < 60 * SecondInMs => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / SecondInMs:0.0} s"),
        _ => Duration.Format(TimeSpan.FromMilliseconds(milliseconds)),
    };
}
