namespace BinanceDashboard.Store;

/// <summary>What moved money across the account's border. Trades, conversions and moves between wallets are none of these.</summary>
public enum FlowKind
{
    Deposit,
    Withdrawal,
    FiatDeposit,
    FiatWithdrawal,
    CardPurchase,
    CardSale,
    PayIn,
    PayOut,
    P2pBuy,
    P2pSell,
    SubAccountIn,
    SubAccountOut,
    ManualDeposit,
    ManualWithdrawal,
}
