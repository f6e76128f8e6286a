namespace BinanceDashboard.Simulator.Books;

internal sealed record LockedPosition
{
    public required long Id { get; init; }

    public required string Project { get; init; }

    public required string Asset { get; init; }

    public required decimal Amount { get; init; }

    public required DateTimeOffset PurchasedAt { get; init; }

    public required int Days { get; init; }

    /// <summary>A ratio: 0.05 is 5 % a year.</summary>
    public required decimal YearlyRate { get; init; }

    public DateTimeOffset EndsAt => PurchasedAt.AddDays(Days);
}
