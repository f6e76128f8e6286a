namespace BinanceDashboard.Store;

/// <summary>Accounts are asked one after the other; a sum of them is taken once they all were: at the last time of each round.</summary>
public static class Rounds
{
    /// <summary>Times that follow each other within this are of one round.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <param name="times">Ascending; the same may stand there several times.</param>
    /// <returns>The last time of each round, ascending.</returns>
    public static IEnumerable<DateTimeOffset> Ends(IReadOnlyList<DateTimeOffset> times)
    {
        for (var i = 0; i < times.Count; i++)
        {
            if (i == times.Count - 1 || times[i + 1] - times[i] > Longest) yield return times[i];
        }
    }
}
