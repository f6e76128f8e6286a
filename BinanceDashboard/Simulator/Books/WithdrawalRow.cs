namespace BinanceDashboard.Simulator.Books;

internal sealed record WithdrawalRow
{
    public const int EmailSent = 0;
    public const int Cancelled = 1;
    public const int AwaitingApproval = 2;
    public const int Rejected = 3;
    public const int Processing = 4;
    public const int Failed = 5;
    public const int Completed = 6;

    public required string Id { get; init; }

    public required string Asset { get; init; }

    /// <summary>Without the fee.</summary>
    public required decimal Amount { get; init; }

    public required decimal Fee { get; init; }

    public required int Status { get; init; }

    /// <summary>A whole second, like the text in which it is printed.</summary>
    public required DateTimeOffset AppliedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }
}
