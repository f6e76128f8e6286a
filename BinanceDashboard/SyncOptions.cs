using System.Globalization;

namespace BinanceDashboard;

/// <summary>What <c>sync</c> was asked to do.</summary>
internal sealed record SyncOptions
{
    /// <summary>The account's name; null for all of them.</summary>
    public string? Account { get; init; }

    /// <summary>Midnight UTC of the day from which on everything is wanted; null for all that there is.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The folder for the files; null where none are wanted.</summary>
    public string? Out { get; init; }

    /// <summary>Settings, as the dashboard takes them.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <returns>Null when an option is unknown, incomplete, or no day.</returns>
    public static SyncOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new SyncOptions();
        for (var at = 0; at < args.Count; at++)
        {
            var (name, value) = args[at].Split('=', 2) is [var left, var right] ? (left, right) : (args[at], ++at < args.Count ? args[at] : null);
            if (value is null || options.With(name, value) is not { } next) return null;
            options = next;
        }

        return options;
    }

    private SyncOptions? With(string name, string value) => name switch
    {
        "--account" when value.Trim().Length > 0 => this with { Account = value.Trim() },
        "--from" when DateTimeOffset.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) => this with { From = day },
        "--out" when value.Length > 0 => this with { Out = value },
        "--account" or "--from" or "--out" => null,
        _ => Usage.Understands([name, value]) ? this with { Settings = [.. Settings, name, value] } : null,
    };
}
