namespace BinanceDashboard.Exchange.Spot;

/// <summary>Final: <see cref="Cancelled"/>, <see cref="Rejected"/>, <see cref="Failure"/>, <see cref="Completed"/>.</summary>
public enum WithdrawalStatus
{
    /// <summary>A number that came later; <see cref="Withdrawal.StatusCode"/> holds it.</summary>
    Unknown = -1,
    EmailSent = 0,
    Cancelled = 1,
    AwaitingApproval = 2,
    Rejected = 3,
    Processing = 4,
    Failure = 5,
    Completed = 6,
}
