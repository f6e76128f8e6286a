using BinanceDashboard.Tests.Collector.Faults;
using BinanceDashboard.Tests.Collector.Worlds;
using BinanceDashboard.Tests.Simulator.Replay;

namespace BinanceDashboard.Tests.Endurance;

/// <summary><c>dotnet run -c Release --project BinanceDashboard.Tests -- endurance [NAME]</c>: the checks that take too long for every build, in full.</summary>
internal static class EnduranceCommand
{
    private static readonly Dictionary<string, Func<IAsyncEnumerable<string>>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["replay"] = ReplayEndurance.RunAsync,
        ["faults"] = FaultEndurance.RunAsync,
        ["lists"] = KillEndurance.RunAsync,
        ["kills"] = TradeKillEndurance.RunAsync,
        ["trades"] = TradingEndurance.RunAsync,
        ["worlds"] = WorldEndurance.RunAsync,
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(name => !Known.ContainsKey(name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no endurance check '{unknown}': choose of {string.Join(", ", Known.Keys)}.");
            return 2;
        }

        var failed = 0;
        foreach (var name in names.Count == 0 ? [.. Known.Keys] : names)
        {
            var count = 0;
            await foreach (var fault in Known[name]())
            {
                count++;
                if (fault.Length == 0) continue;
                failed++;
                await Console.Out.WriteLineAsync($"{name}: {fault}");
            }

            await Console.Out.WriteLineAsync($"{name}: {count} checked, {failed} failed");
        }

        return failed == 0 ? 0 : 1;
    }

    /// <summary>The empty text for a check that held, else what went wrong.</summary>
    public static async Task<string> OutcomeAsync(string what, Func<Task> check)
    {
        try
        {
            await check();
            return "";
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return $"{what}: {failure.Message}";
        }
    }
}
