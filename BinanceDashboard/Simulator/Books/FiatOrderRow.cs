namespace BinanceDashboard.Simulator.Books;

/// <summary>
/// A bank transfer into the spot wallet or out of it. A deposit credits <see cref="Amount"/>; a withdrawal takes <see cref="Amount"/> and
/// <see cref="Fee"/>. What the user named is both together.
/// </summary>
internal sealed record FiatOrderRow
{
    public required string OrderNumber { get; init; }

    public required bool IsDeposit { get; init; }

    public required string Currency { get; init; }

    public required decimal Amount { get; init; }

    public required decimal Fee { get; init; }

    public required string Method { get; init; }

    /// <summary>Processing, Failed, Successful, Refunded, Expired; only Successful ones moved money.</summary>
    public required string Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the balance changed, once it is Successful.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
