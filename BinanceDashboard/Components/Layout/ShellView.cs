namespace BinanceDashboard.Components.Layout;

/// <summary>What the frame around a page shows.</summary>
public sealed record ShellView
{
    public required string UserEmail { get; init; }

    /// <summary>Whether the page of the built-in exchange is there for this user.</summary>
    public bool HasDemo { get; init; }

    /// <summary>A scheduled import did something that its owner has not looked at yet.</summary>
    public bool HasImportNews { get; init; }

    /// <summary>How many alerts their owner has not looked at.</summary>
    public int UnseenAlerts { get; init; }

    public IReadOnlyList<AccountChoice> Accounts { get; init; } = [];

    /// <summary>The account that is looked at; the first one where the address names none.</summary>
    public string? Selected { get; init; }

    /// <summary>The last complete snapshot of what is looked at.</summary>
    public DateTimeOffset? DataAt { get; init; }

    /// <summary>How far the exchange's clock, which <see cref="DataAt"/> was read from, is ahead of this machine's.</summary>
    public TimeSpan Ahead { get; init; }

    public DataHealth Health { get; init; } = DataHealth.None;

    /// <summary>What keeps the program or one of the user's accounts from its work.</summary>
    public IReadOnlyList<ShellAlert> Alerts { get; init; } = [];

    public CurrencyView Currency { get; init; } = new();
}
