namespace BinanceDashboard.Tests;

/// <summary>Waits for something that can be seen; how long that takes says how busy the machine is, and nothing else.</summary>
internal static class Wait
{
    // Generous: only a test that fails ever waits this long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <param name="otherwise">What the failure says.</param>
    public static Task UntilAsync(Func<bool> seen, Func<string> otherwise) => ForAsync(() => Task.FromResult(seen()), found => found, _ => otherwise());

    /// <summary>Looks again and again until it sees what is wanted.</summary>
    public static async Task<T> ForAsync<T>(Func<Task<T>> look, Func<T, bool> wanted, Func<T, string> otherwise)
    {
        for (var since = TimeProvider.System.GetTimestamp(); ;)
        {
            var found = await look();
            if (wanted(found)) return found;
            Assert.True(TimeProvider.System.GetElapsedTime(since) < Patience, $"Not seen in {Patience}: {otherwise(found)}");
            await Task.Delay(Glance, TestContext.Current.CancellationToken);
        }
    }
}
