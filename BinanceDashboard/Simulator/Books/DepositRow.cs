namespace BinanceDashboard.Simulator.Books;

internal sealed record DepositRow
{
    public const int Pending = 0;
    public const int Success = 1;
    public const int Credited = 6;

    public required string Id { get; init; }

    public required string Asset { get; init; }

    public required decimal Amount { get; init; }

    public required int Status { get; init; }

    public required DateTimeOffset InsertedAt { get; init; }

    /// <summary>When the balance changed; null while it has not.</summary>
    public DateTimeOffset? CreditedAt { get; init; }
}
