using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Api;
using BinanceDashboard.Api.Trades;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using Microsoft.Extensions.Options;

namespace BinanceDashboard;

/// <summary>The command <c>sync</c>: fetches what is new of one or all accounts and ends, without the dashboard.</summary>
internal static class SyncCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    /// <param name="args">What stands behind <c>sync</c>.</param>
    /// <param name="cancellationToken">Ends it; what came until then is kept.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        if (SyncOptions.Parse(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage.Text);
            return Misused;
        }

        try
        {
            await using var services = Services(options.Settings);
            return await RunAsync(services, options, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Out.WriteLineAsync("Stopped: what came until now is kept, and the next sync goes on from there.");
            return Done;
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
        builder.Services.AddExchange(builder.Configuration).AddStore(builder.Configuration).AddAccess(builder.Configuration).AddCollector(builder.Configuration).AddApi();
        return builder.Services.BuildServiceProvider();
    }

    private static async Task<int> RunAsync(IServiceProvider services, SyncOptions options, CancellationToken cancellationToken)
    {
        services.GetRequiredService<IStartupValidator>().Validate();
        if (options.From > services.GetRequiredService<TimeProvider>().GetUtcNow()) throw new AccessException("'--from' lies in the future: give a day that has begun.");
        if (options.Out is { } folder) Probe(folder);
        await services.PrepareAsync(demo: false);
        var known = await services.GetRequiredService<AccountQueries>().ListAllAsync(cancellationToken);
        var accounts = SyncChoice.Of(known, services.GetRequiredService<ExchangeEnvironments>(), options.Account);
        var (positions, failures) = (new List<RoundTrip>(), new List<string>());
        foreach (var account in accounts)
        {
            if (await SyncAsync(services, account, options.From, positions, cancellationToken) is { } failure) failures.Add($"{account.Name}: {failure}");
        }

        if (failures.Count == 0 && options.Out is { } target) await WriteAsync(services, target, accounts, positions, cancellationToken);
        foreach (var failure in failures) await Console.Error.WriteLineAsync(failure);
        return failures.Count == 0 ? Done : Failed;
    }

    /// <returns>The sentence of what failed; null where nothing did, and where only a budget of the exchange ran out.</returns>
    private static async Task<string?> SyncAsync(IServiceProvider services, Account account, DateTimeOffset? from, List<RoundTrip> positions, CancellationToken cancellationToken)
    {
        try
        {
            var lines = await services.GetRequiredService<WholeSync>().RunAsync(account, from, cancellationToken);
            var trips = await services.GetRequiredService<PositionReader>().FuturesAsync(account, cancellationToken);
            positions.AddRange(trips);
            await Console.Out.WriteLineAsync(SyncSummary.Of(account, lines, trips));
            return lines.FirstOrDefault(line => line is { Error: not null, RetryAt: null })?.Error;
        }
        catch (ExchangeException failure)
        {
            return failure.Message;
        }
    }

    private static void Probe(string folder)
    {
        try
        {
            TradeFiles.Probe(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder, failure);
        }
    }

    private static async Task WriteAsync(IServiceProvider services, string folder, IReadOnlyList<Account> accounts, IEnumerable<RoundTrip> positions, CancellationToken cancellationToken)
    {
        try
        {
            await services.GetRequiredService<TradeFiles>().WriteAsync(folder, accounts, positions, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder, failure);
        }
    }

    private static AccessException Unwritable(string folder, Exception failure) =>
        new($"The files cannot be written to '{folder}' ({failure.Message.TrimEnd('.')}): give another folder with --out, or make room and rights there; files that stood there are as they were.");
}
