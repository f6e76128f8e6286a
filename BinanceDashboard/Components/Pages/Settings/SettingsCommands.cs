using BinanceDashboard.Store.Settings;

namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>What the page can have done, for the signed-in user. A returned sentence says what went wrong; null is done.</summary>
public sealed record SettingsCommands
{
    public required Func<CancellationToken, Task<SettingsView>> Load { get; init; }

    /// <summary>With a name and how long it lives; null for ever.</summary>
    public required Func<string, TimeSpan?, CancellationToken, Task<TokenAnswer>> CreateToken { get; init; }

    public required Func<long, CancellationToken, Task<string?>> RevokeToken { get; init; }

    /// <summary>With e-mail and first password; the owner only, as all that follow.</summary>
    public required Func<string, string, CancellationToken, Task<string?>> AddUser { get; init; }

    /// <summary>By id, with all their accounts.</summary>
    public required Func<string, CancellationToken, Task<string?>> RemoveUser { get; init; }

    /// <summary>By id, with the new password.</summary>
    public required Func<string, string, CancellationToken, Task<string?>> ResetPassword { get; init; }

    /// <summary>Null leaves it to the settings.</summary>
    public required Func<LogLevel?, CancellationToken, Task<string?>> ChooseLevel { get; init; }

    public required Func<CancellationToken, Task<string?>> BackUp { get; init; }

    /// <summary>How often, and how many of them stay.</summary>
    public required Func<BackupEvery, int, CancellationToken, Task<string?>> ScheduleBackups { get; init; }
}
