namespace BinanceDashboard.Exchange.Margin;

public enum MarginDebtMove
{
    Borrow,
    Repay,
}
