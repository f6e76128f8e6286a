using System.Globalization;
using BinanceDashboard.Access;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Store.Backups;
using BinanceDashboard.Store.Settings;

namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>What the page says of what came of a wish, and of choices.</summary>
internal static class SettingsWords
{
    public static (Severity Severity, string Text) Of(PasswordChange outcome) => outcome switch
    {
        PasswordChange.Changed => (Severity.Good, "The password was changed. Every other window and device was signed out; API tokens go on working."),
        PasswordChange.Wrong => (Severity.Failure, "The current password is wrong, so nothing was changed: type it again."),
        PasswordChange.Locked => (Severity.Failure, "Too many wrong passwords: wait 15 minutes and try again. Nothing was changed."),
        PasswordChange.Mismatch => (Severity.Failure, "The two new passwords differ, so nothing was changed: type them again."),
        PasswordChange.Weak => (Severity.Failure, "The new password is too short or too long, so nothing was changed: choose one of 8 to 1000 characters."),
        PasswordChange.Stale => (Severity.Failure, "The page was open for too long, so nothing was changed: try again."),
        PasswordChange.Demo => (Severity.Failure, "The demo's user signs in without a password, so there is none to change."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    public static string Of(LogLevel level) => level switch
    {
        LogLevel.Trace => "Trace: everything",
        LogLevel.Debug => "Debug: every call of an exchange",
        LogLevel.Information => "Information: every run",
        LogLevel.Warning => "Warning: what needs a look",
        LogLevel.Error => "Error: what broke",
        _ => level.ToString(),
    };

    public static string Of(BackupEvery every) => every switch
    {
        BackupEvery.Off => "Off",
        BackupEvery.Daily => "Daily",
        BackupEvery.Weekly => "Weekly",
        _ => throw new ArgumentOutOfRangeException(nameof(every), every, null),
    };

    public static string Of(BackupOutcome outcome, CultureInfo culture) => outcome.Failure ?? (outcome.Report is { } report
        ? string.Create(culture, $"The last backup took {Duration.Format(outcome.Took)} and was checked: {report.Tables} tables, {report.Rows:#,0} rows, {report.Files} other files.")
        : "");

    public static string Accounts(UserLine user) => user.Accounts.Count switch
    {
        0 => "no accounts",
        1 => user.Accounts[0],
        var count => $"{count} accounts",
    };
}
