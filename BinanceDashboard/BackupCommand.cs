using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard;

/// <summary>The commands <c>backup FILE</c>, which also works while the dashboard runs, and <c>restore FILE</c>, which does not.</summary>
internal static class BackupCommand
{
    private const int Failed = 1;
    private const int Misused = 2;

    /// <param name="args">What stands behind <c>backup</c>.</param>
    public static Task<int> BackUpAsync(string[] args, CancellationToken cancellationToken) => RunAsync(args, async (directory, file) =>
    {
        var report = await BackupArchive.WriteAsync(directory, file, cancellationToken);
        return $"Backed up to '{file}' and checked: {Words(report)}. It holds the keys that open your API secrets: keep it as safe as the data directory.";
    });

    /// <param name="args">What stands behind <c>restore</c>.</param>
    public static Task<int> RestoreAsync(string[] args, CancellationToken cancellationToken) => RunAsync(args, async (directory, file) =>
    {
        using var held = DataDirectory.Open(directory);
        var report = await BackupArchive.RestoreAsync(held, file, TimeProvider.System.GetUtcNow(), cancellationToken);
        return $"Restored to '{directory}' and checked: {Words(report)}. What stood there before is in '{held.Backups}'.";
    });

    private static string Words(BackupReport report) => FormattableString.Invariant($"{report.Tables} tables, {report.Rows:#,0} rows, {report.Files} other files");

    private static async Task<int> RunAsync(string[] args, Func<string, string, Task<string>> command)
    {
        if (args is not [var file, .. var settings] || file.StartsWith("--", StringComparison.Ordinal) || !Usage.Understands(settings))
        {
            await Console.Error.WriteLineAsync(Usage.Text);
            return Misused;
        }

        try
        {
            var configuration = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = settings, ContentRootPath = AppContext.BaseDirectory }).Configuration;
            var directory = configuration["Storage:DataDirectory"] is { Length: > 0 } path ? path : DataDirectory.DefaultPath;
            await Console.Out.WriteLineAsync(await command(directory, file));
            return 0;
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException or UnauthorizedAccessException || Startup.SentenceFor(failure) is not null)
        {
            await Console.Error.WriteLineAsync(Sentence(failure, file));
            return Failed;
        }
    }

    private static string Sentence(Exception failure, string file) => failure switch
    {
        OperationCanceledException => "Stopped: nothing was changed.",
        _ => Startup.SentenceFor(failure) ?? $"'{file}' cannot be read or written ({failure.Message.TrimEnd('.')}): give another place, or make room and rights there.",
    };
}
