using BinanceDashboard.Collector.Jobs;

namespace BinanceDashboard.Components.Pages.Jobs;

/// <param name="Account">The account's name.</param>
public sealed record JobRunLine(JobRun Run, string Account);
