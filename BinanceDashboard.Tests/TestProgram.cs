using BinanceDashboard.Tests.Benchmarks;

namespace BinanceDashboard.Tests;

/// <summary>The tests; with <c>benchmark [NAME]</c> as first argument the measurements whose figures stand in the README.</summary>
internal static class TestProgram
{
    public static async Task<int> Main(string[] args) =>
        args is ["benchmark", .. var names] ? await BenchmarkCommand.RunAsync(names) : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
}
