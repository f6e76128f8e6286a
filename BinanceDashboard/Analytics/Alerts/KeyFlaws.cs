namespace BinanceDashboard.Analytics.Alerts;

/// <summary>What is wrong with the rights of a key that should read and do nothing else; as a number, a sum of these.</summary>
[Flags]
public enum KeyFlaws
{
    None = 0,
    CannotRead = 1,
    Trading = 2,
    Withdrawals = 4,
    Transfers = 8,
}
