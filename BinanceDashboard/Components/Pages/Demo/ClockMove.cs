namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>A stretch of time that the world lives through, with a snapshot after each step.</summary>
public sealed record ClockMove(string Text, int Steps, TimeSpan Step)
{
    public static IReadOnlyList<ClockMove> All { get; } =
    [
        new("1 hour", 4, TimeSpan.FromMinutes(15)),
        new("1 day", 24, TimeSpan.FromHours(1)),

        // Below two hours, after which an account without a snapshot counts as out of date.
        new("1 week", 90, TimeSpan.FromMinutes(112)),
    ];
}
