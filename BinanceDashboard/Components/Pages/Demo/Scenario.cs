namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>How the market moves from now on.</summary>
/// <param name="Name">The exchange's word for it.</param>
/// <param name="Begins">The sentence that says what was begun.</param>
public sealed record Scenario(string Name, string Title, string Hint, string Begins)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("bull", "Bull", "Rises by about 3 % a month", "Prices rise from now on."),
        new("bear", "Bear", "Falls by about 3 % a month", "Prices fall from now on."),
        new("crash", "Crash", "Loses about 40 % within a week", "Prices fall fast for a week from now on."),
        new("sideways", "Sideways", "Half the swings, going nowhere", "Prices hardly move from now on."),
        new("volatile", "Volatile", "Twice the swings, going nowhere", "Prices swing twice as far from now on."),
    ];
}
