namespace BinanceDashboard.Store;

/// <summary>
/// A line of the statement that the exchange exports: one change of one balance, in its own words. Identity: all that it says, and its place
/// among the lines that say the same.
/// </summary>
public sealed record StatementLine
{
    public required long AccountId { get; init; }

    /// <summary>UTC, whole seconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>As the statement names it: Spot, Funding, USD-M Futures …</summary>
    public required string Wallet { get; init; }

    /// <summary>As the statement names it: Deposit, Transaction Buy …</summary>
    public required string Operation { get; init; }

    public required string Asset { get; init; }

    /// <summary>Signed: what came in is positive.</summary>
    public required decimal Change { get; init; }

    /// <summary>Empty where there is none.</summary>
    public required string Remark { get; init; }

    /// <summary>From 0: two events of one second may look alike, and both happened.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The exchange's number of the user whose statement it is.</summary>
    public required long UserId { get; init; }

    /// <summary>As what it moved money over the account's border; null for what happened inside.</summary>
    public FlowKind? Border { get; init; }
}
