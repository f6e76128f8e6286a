using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Components.Pages.Jobs;

/// <summary>The reader's words for jobs and how they went.</summary>
internal static class JobWords
{
    public static string Title(string job) => job switch
    {
        "snapshots" => "Snapshots",
        "flows" => "Cash flows",
        "records" => "Transfers and credits",
        "trading" => "Trades",
        "imports" => "Portfolio imports",
        BackupJobReader.Name => "Backups",
        "alerts" => "Alerts",
        "webhooks" => "Messages",
        _ => job,
    };

    public static string Does(string job) => job switch
    {
        "snapshots" => "Values every wallet, with the cash flows up to that moment.",
        "flows" => "Brings in deposits and withdrawals of every kind, the prices they need, and what the key may do.",
        "records" => "Brings in transfers between wallets, conversions, rewards and interest.",
        "trading" => "Brings in fills, orders, funding and fees, and what they are valued with.",
        "imports" => "Imports what an account holds as portfolio items.",
        BackupJobReader.Name => "Copies the database and the key ring into the data directory, checked; set under Settings.",
        "alerts" => "Judges the rules of your alerts, and notes what begins to fire.",
        "webhooks" => "Sends what began to fire to the webhook of its account.",
        _ => "",
    };

    public static string Of(JobOutcome outcome) => outcome switch
    {
        JobOutcome.Ok => "OK",
        JobOutcome.Running => "Running",
        JobOutcome.Waiting => "Waiting",
        JobOutcome.Failed => "Failed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    public static (string Class, IconName Icon) Look(JobOutcome outcome) => outcome switch
    {
        JobOutcome.Ok => ("good", IconName.Check),
        JobOutcome.Running => ("", IconName.Refresh),
        JobOutcome.Waiting => ("warning", IconName.Warning),
        JobOutcome.Failed => ("failure", IconName.Failure),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>When it is next, seen from a moment; rounded up, so that it is never promised too early.</summary>
    public static string Next(JobState job, DateTimeOffset now) => job switch
    {
        { IsPaused: true } => "paused",
        { NextRunAt: null } => "none due",
        { NextRunAt: { } next } when next <= now => "due now",
        { NextRunAt: { } next } => $"in {Duration.Format(TimeSpan.FromMinutes(Math.Ceiling((next - now).TotalMinutes)))}",
    };

    /// <summary>Works for the whole program and no account.</summary>
    public static bool IsOfProgram(JobState job) => job.Name == BackupJobReader.Name;

    /// <summary>How long the last run took, and for how many accounts.</summary>
    public static string Extent(JobState job) =>
        string.Join(", ", new[] { job.LastDuration is { } took ? Duration.Format(took) : null, IsOfProgram(job) ? null : Accounts(job.LastAccounts) }.OfType<string>());

    private static string Accounts(int count) => count == 1 ? "1 account" : $"{count} accounts";
}
