using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;
using Microsoft.Extensions.Options;

namespace BinanceDashboard;

/// <summary>The command <c>check</c>: tries the setup of one or all accounts and says what it found. It also works while the dashboard runs.</summary>
internal static class CheckCommand
{
    private const int Failed = 1;
    private const int Misused = 2;

    /// <param name="args">What stands behind <c>check</c>.</param>
    /// <returns>The exit code: 1 where an account cannot be read.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        if (SyncOptions.Parse(args) is not { From: null, Out: null } options)
        {
            await Console.Error.WriteLineAsync(Usage.Text);
            return Misused;
        }

        try
        {
            await using var services = Services(options.Settings);
            return await RunAsync(services, options.Account, cancellationToken);
        }
        catch (Exception failure) when (Startup.SentenceFor(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return Failed;
        }
    }

    private static ServiceProvider Services(IReadOnlyList<string> settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = [.. settings], ContentRootPath = AppContext.BaseDirectory });
        // Its own sentences are all that it says.
        builder.Logging.ClearProviders();
        builder.Services.AddExchange(builder.Configuration).AddStore(builder.Configuration).AddAccess(builder.Configuration).AddCollector(builder.Configuration);
        var path = builder.Configuration["Storage:DataDirectory"];
        builder.Services.AddSingleton(_ => DataDirectory.OpenOrShare(string.IsNullOrWhiteSpace(path) ? DataDirectory.DefaultPath : path));
        return builder.Services.BuildServiceProvider();
    }

    private static async Task<int> RunAsync(IServiceProvider services, string? name, CancellationToken cancellationToken)
    {
        services.GetRequiredService<IStartupValidator>().Validate();
        // While the dashboard runs, the database is its own and up to date.
        if (services.GetRequiredService<DataDirectory>().IsHeld) await services.PrepareAsync(demo: false);
        var known = await services.GetRequiredService<AccountQueries>().ListAllAsync(cancellationToken);
        var failures = 0;
        foreach (var account in SyncChoice.Of(known, services.GetRequiredService<ExchangeEnvironments>(), name))
        {
            var report = await services.GetRequiredService<AccountCheck>().RunAsync(account, cancellationToken);
            await Console.Out.WriteLineAsync(Text(account, report));
            if (!report.IsGood) failures++;
        }

        return failures == 0 ? 0 : Failed;
    }

    private static string Text(Account account, AccountCheckReport report)
    {
        var lines = new List<string> { $"{account.Name} on {account.Environment}" };
        if (report.Failure is { } failure) return string.Join(Environment.NewLine, [.. lines, $"  reach       FAILED: {failure}"]);
        lines.Add(FormattableString.Invariant($"  reach       answers in {report.Latency.TotalMilliseconds:0} ms"));
        lines.Add(FormattableString.Invariant($"  clock       {Math.Abs(report.Offset.TotalMilliseconds):0} ms {(report.Offset < TimeSpan.Zero ? "behind" : "ahead of")} this machine's"));
        lines.Add($"  key         {report.KeyBeginning}…, {account.KeyType}{(report.IsGood ? "" : ": FAILED")}");
        if (report.Key is { } key) lines.Add($"  rights      {key.Message}");
        if (report.Key?.Permissions is { } permissions) lines.Add($"  addresses   {(permissions.IpRestricted ? "restricted" : "any")}");
        foreach (var budget in report.Budgets) lines.Add(FormattableString.Invariant($"  weight left {budget.Limit - budget.Used:#,0} of {budget.Limit:#,0} ({budget.Pool})"));
        return string.Join(Environment.NewLine, lines);
    }
}
