namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>What the page reads, for the signed-in user.</summary>
public sealed record PositionCommands
{
    public required Func<PositionsQuery, CancellationToken, Task<PositionsView>> Load { get; init; }

    /// <summary>Asks the exchange for what it reports of the open ones. Never throws for what an exchange answers.</summary>
    public required Func<PositionsView, CancellationToken, Task<OpenView>> Open { get; init; }
}
