using System.Globalization;
using System.Net.Sockets;
using BinanceDashboard.Simulator.Prices;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Simulator;

/// <summary>The command <c>simulate</c>: the exchange alone, until it is cancelled.</summary>
public static class SimulateCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;
    private const string Usage = "Usage: simulate --urls http://127.0.0.1:9090 [--seed 7] [--days 400] [--scenario bull|bear|crash|sideways|volatile] [--key K --secret S]";

    /// <param name="args">What stands behind <c>simulate</c>.</param>
    /// <param name="cancellationToken">Ends it; the caller cancels on Ctrl+C and SIGTERM.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        if (Parse(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage.AsMemory(), cancellationToken);
            return Misused;
        }

        await using var server = new SimulatorServer(TimeProvider.System, NullLogger<SimulatorServer>.Instance);
        try
        {
            await server.StartAsync(options, cancellationToken);
            await Console.Out.WriteLineAsync($"The simulator listens on {server.Address.OriginalString}".AsMemory(), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await Console.Error.WriteLineAsync($"The simulator cannot listen on {options.Urls}: {exception.Message}".AsMemory(), cancellationToken);
            return Failed;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped while it was starting.
            return Done;
        }

        await UntilCancelledAsync(cancellationToken);
        return Done;
    }

    /// <returns>Null when an option is unknown, incomplete or out of range.</returns>
    internal static SimulatorOptions? Parse(string[] args)
    {
        var options = new SimulatorOptions { Urls = "http://127.0.0.1:9090" };
        if (args.Length % 2 != 0) return null;
        for (var i = 0; i < args.Length; i += 2)
        {
            if (With(options, args[i], args[i + 1]) is not { } next) return null;
            options = next;
        }

        return args.Contains("--key") == args.Contains("--secret") ? options : null;
    }

    private static SimulatorOptions? With(SimulatorOptions options, string name, string value) => name switch
    {
        "--urls" when value.Split(';').All(IsAddress) => options with { Urls = value },
        "--seed" when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => options with { Seed = seed },
        "--days" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 3650 => options with { Days = days },
        "--scenario" when ScenarioRules.Find(value) is not null => options with { Scenario = value },
        "--key" when value.Length > 0 => options with { Key = value },
        "--secret" when value.Length > 0 => options with { Secret = value },
        _ => null,
    };

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && address.PathAndQuery == "/";

    private static async Task UntilCancelledAsync(CancellationToken cancellationToken)
    {
        var cancelled = new TaskCompletionSource();
        await using var registration = cancellationToken.Register(cancelled.SetResult);
        await cancelled.Task;
    }
}
