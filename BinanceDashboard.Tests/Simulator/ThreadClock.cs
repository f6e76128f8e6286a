using System.Diagnostics;
using System.Globalization;

namespace BinanceDashboard.Tests.Simulator;

/// <summary>How long the calling thread has worked, so that other work on the machine does not count. Where the system does not tell, real time.</summary>
internal static class ThreadClock
{
    private const string Statistics = "/proc/thread-self/schedstat";
    private static readonly long Started = Stopwatch.GetTimestamp();

    public static TimeSpan Now => File.Exists(Statistics)
        ? TimeSpan.FromTicks(long.Parse(File.ReadAllText(Statistics).Split(' ')[0], CultureInfo.InvariantCulture) / 100)
        : Stopwatch.GetElapsedTime(Started);
}
