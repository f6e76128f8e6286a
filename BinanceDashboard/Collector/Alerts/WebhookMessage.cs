using System.Globalization;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>What a webhook is sent.</summary>
public sealed record WebhookMessage
{
    /// <summary>The account's name.</summary>
    public required string Account { get; init; }

    /// <summary>As <see cref="AlertKind"/> names it, or Test.</summary>
    public required string Kind { get; init; }

    public string? Asset { get; init; }

    /// <summary>In the unit of the kind; null for a test.</summary>
    public decimal? Level { get; init; }

    /// <summary>In the unit of the kind; null for a test.</summary>
    public decimal? Value { get; init; }

    /// <summary>All of it in one sentence, with account and time.</summary>
    public required string Text { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The same for every attempt to send the same event; 0 for a test.</summary>
    public required long Event { get; init; }

    public static WebhookMessage Of(AlertEvent told, string account) => new()
    {
        Account = account,
        Kind = told.Kind.ToString(),
        Asset = told.Asset,
        Level = told.Level,
        Value = told.Value,
        Text = Sentence(account, told.Text, told.At),
        At = told.At,
        Event = told.Id,
    };

    public static WebhookMessage Test(string account, DateTimeOffset at) => new() { Account = account, Kind = "Test", Text = Sentence(account, "This is a test; alerts arrive here.", at), At = at, Event = 0 };

    private static string Sentence(string account, string text, DateTimeOffset at) =>
        $"{account}: {text} ({at.UtcDateTime.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture)} UTC)";
}
