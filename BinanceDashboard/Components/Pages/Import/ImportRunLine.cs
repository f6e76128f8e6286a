using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>An import in the history.</summary>
/// <param name="Run">Without its changes, of which there may be hundreds: they are read when it is opened.</param>
/// <param name="Account">The account's name.</param>
/// <param name="Changes">What became of how many items.</param>
/// <param name="HasChanges">There is something to open.</param>
/// <param name="CanUndo">It is the account's last one that changed something.</param>
public sealed record ImportRunLine(ImportRun Run, string Account, string Changes, bool HasChanges, bool CanUndo)
{
    public static ImportRunLine Of(ImportRun run, string account, bool canUndo) => new(run with { Changes = [] }, account, Words(run), !run.Changes.IsEmpty, canUndo);

    private static string Words(ImportRun run) => run.Changes.IsEmpty
        ? $"Nothing changed, {run.Found} as before"
        : string.Join(", ", run.Changes.GroupBy(change => change.Action).OrderBy(group => group.Key).Select(group => $"{group.Count()} {ActionWords.Past(group.Key).ToLowerInvariant()}"));
}
