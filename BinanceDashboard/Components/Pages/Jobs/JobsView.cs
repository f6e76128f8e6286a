using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Health;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Jobs;

public sealed record JobsView
{
    public required PageState State { get; init; }

    public string? Reason { get; init; }

    /// <summary>Whether the reader may pause jobs, which work for everybody.</summary>
    public bool IsOwner { get; init; }

    /// <summary>This machine's time at which it was read.</summary>
    public DateTimeOffset At { get; init; }

    public IReadOnlyList<JobState> Jobs { get; init; } = [];

    /// <summary>Of the last 24 hours, the newest first, no more than are shown.</summary>
    public IReadOnlyList<JobRunLine> Runs { get; init; } = [];

    /// <summary>How many runs there were of the chosen result.</summary>
    public int RunCount { get; init; }

    /// <summary>The budgets in use now, the fullest first.</summary>
    public IReadOnlyList<Budget> Budgets { get; init; } = [];

    public IReadOnlyList<Circuit> Circuits { get; init; } = [];

    public IReadOnlyList<HealthFinding> Health { get; init; } = [];

    public static JobsView Loading { get; } = new() { State = PageState.Loading };
}
