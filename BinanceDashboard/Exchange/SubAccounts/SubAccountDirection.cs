namespace BinanceDashboard.Exchange.SubAccounts;

/// <summary>Seen from the account whose key it is.</summary>
public enum SubAccountDirection
{
    Unknown = 0,
    In = 1,
    Out = 2,
}
