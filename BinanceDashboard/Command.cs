using BinanceDashboard.Simulator;

namespace BinanceDashboard;

/// <summary>What the program does besides being the dashboard.</summary>
internal static class Command
{
    /// <returns>What to run until it ends or is stopped, which gives the exit code; null for the dashboard itself.</returns>
    public static Func<CancellationToken, Task<int>>? Of(string[] args) => args switch
    {
        ["simulate", .. var options] => stop => SimulateCommand.RunAsync(options, stop),
        ["sync", .. var options] => stop => SyncCommand.RunAsync(options, stop),
        ["check", .. var options] => stop => CheckCommand.RunAsync(options, stop),
        ["backup", .. var options] => stop => BackupCommand.BackUpAsync(options, stop),
        ["restore", .. var options] => stop => BackupCommand.RestoreAsync(options, stop),
        ["healthy", .. var options] => stop => HealthyCommand.RunAsync(options, stop),
        _ => null,
    };
}
