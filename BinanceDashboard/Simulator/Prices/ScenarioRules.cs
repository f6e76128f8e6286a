using System.Collections.Frozen;

namespace BinanceDashboard.Simulator.Prices;

/// <summary>How the market moves under a scenario: the drift of its common factor per day, in log price, and how much it swings.</summary>
internal sealed record ScenarioRules
{
    /// <summary>In force before the world begins: no drift.</summary>
    public static readonly ScenarioRules Before = new() { Name = "", DailyDrift = 0, Swing = 1 };

    private static readonly FrozenDictionary<string, ScenarioRules> ByName = new ScenarioRules[]
    {
        new() { Name = "bull", DailyDrift = 0.0010, Swing = 1 },
        new() { Name = "bear", DailyDrift = -0.0010, Swing = 1 },
        new() { Name = "sideways", DailyDrift = 0, Swing = 0.5 },
        new() { Name = "volatile", DailyDrift = 0, Swing = 2 },
        new() { Name = "crash", DailyDrift = 0.0002, Swing = 1.1, FirstDays = 7, FirstDailyDrift = -0.5 / 7 },
    }.ToFrozenDictionary(rules => rules.Name);

    public required string Name { get; init; }

    public required double DailyDrift { get; init; }

    /// <summary>Factor on every coin's noise.</summary>
    public required double Swing { get; init; }

    public int FirstDays { get; init; }

    /// <summary>Drift while the scenario is younger than <see cref="FirstDays"/>.</summary>
    public double FirstDailyDrift { get; init; }

    public static ScenarioRules? Find(string name) => ByName.GetValueOrDefault(name);

    public double DriftPerMinute(long minutesSinceStart) =>
        (minutesSinceStart < FirstDays * PriceSeries.MinutesPerDay ? FirstDailyDrift : DailyDrift) / PriceSeries.MinutesPerDay;
}
