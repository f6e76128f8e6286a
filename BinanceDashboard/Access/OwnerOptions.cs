namespace BinanceDashboard.Access;

/// <summary>The section <c>Owner</c>: creates the first user and their accounts at start, for machines without a browser.</summary>
public sealed class OwnerOptions
{
    public string? Email { get; init; }

    public string? Password { get; init; }

    public IReadOnlyList<OwnerAccountOptions> Accounts { get; init; } = [];
}
