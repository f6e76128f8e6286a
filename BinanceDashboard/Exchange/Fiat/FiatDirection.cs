namespace BinanceDashboard.Exchange.Fiat;

public enum FiatDirection
{
    Deposit = 0,
    Withdrawal = 1,
}
