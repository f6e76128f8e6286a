using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>How one round of snapshots ended: for each account the sentence that it is partial or failed, or none.</summary>
internal sealed record DemoRound(IReadOnlyList<DemoRound.Part> Parts)
{
    public bool AllFailed => Parts.Count > 0 && Parts.All(part => part.Severity == Severity.Failure);

    private Severity Worst => Parts.Select(part => part.Severity).DefaultIfEmpty(Severity.Info).Max();

    /// <summary>Puts what came of it behind what was done.</summary>
    public DemoAnswer After(string done) => new(Worst, $"{done} {Words}".TrimStart());

    private string Words
    {
        get
        {
            var troubled = Parts.Where(part => part.Sentence is not null).GroupBy(part => (part.Severity, part.Sentence)).ToList();
            if (troubled.Count > 0) return string.Join(" ", troubled.Select(group => $"{string.Join(" and ", group.Select(part => part.Account))}: {group.Key.Sentence}"));
            return Parts.Count switch
            {
                0 => "No snapshot was taken: no account that is not paused is on this exchange.",
                1 => $"The snapshot of {Parts[0].Account} is complete.",
                _ => $"The snapshots of {string.Join(" and ", Parts.Select(part => part.Account))} are complete.",
            };
        }
    }

    internal sealed record Part(string Account, Severity Severity, string? Sentence);
}
