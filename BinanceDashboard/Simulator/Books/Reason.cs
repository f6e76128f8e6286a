namespace BinanceDashboard.Simulator.Books;

/// <summary>Why an amount moved: what a statement calls it.</summary>
internal enum Reason : byte
{
    /// <summary>Of nothing that happens in a world by itself.</summary>
    Unexplained,
    Deposit,
    Withdrawal,

    /// <summary>Set aside for an open order or a withdrawal, or free again: the wallet as a whole does not change.</summary>
    Reservation,
    Bought,
    Spent,
    Sold,
    Revenue,
    TradeFee,
    FuturesProfit,
    FuturesFee,
    FundingFee,
    InsuranceClear,
    FlexibleSubscription,
    FlexibleRedemption,
    FlexibleInterest,
    FlexibleBonus,
    LockedSubscription,
    LockedRedemption,
    LockedRewards,
    Distribution,
    Dust,
    Conversion,
    TransferFunding,
    TransferUsdm,
    TransferCoinm,
    TransferMargin,
    TransferIsolated,
    TransferFundingUsdm,
    Loan,
    Repayment,
    Interest,
    FiatDeposit,
    FiatWithdrawal,
    CardPurchase,
    CardSale,
    PeerTrade,
    Pay,
    SubTransfer,
}
