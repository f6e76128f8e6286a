namespace BinanceDashboard.Exchange.Spot;

/// <summary>The money is in the balance at <see cref="Success"/> and <see cref="Credited"/>, and at no other.</summary>
public enum DepositStatus
{
    /// <summary>A number that came later; <see cref="Deposit.StatusCode"/> holds it.</summary>
    Unknown = -1,
    Pending = 0,
    Success = 1,
    Rejected = 2,

    /// <summary>In the balance, but cannot be withdrawn yet.</summary>
    Credited = 6,
    WrongDeposit = 7,
    AwaitingUserConfirmation = 8,
}
