using BinanceDashboard.Tests.Benchmarks;
using BinanceDashboard.Tests.Endurance;

namespace BinanceDashboard.Tests;

/// <summary>
/// The tests; with <c>benchmark [NAME]</c> as first argument the measurements whose figures stand in the README, with
/// <c>endurance [NAME]</c> the full counts of what the tests check by a small sample.
/// </summary>
internal static class TestProgram
{
    public static async Task<int> Main(string[] args) => args switch
    {
        ["benchmark", .. var names] => await BenchmarkCommand.RunAsync(names),
        ["endurance", .. var names] => await EnduranceCommand.RunAsync(names),
        _ => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
    };
}
