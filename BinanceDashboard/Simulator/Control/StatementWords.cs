using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Control;

/// <summary>Binance's words of its exported statement.</summary>
internal static class StatementWords
{
    /// <summary>What stands in the remark of a row that changes what is owed; together with the others it makes a margin wallet's net worth.</summary>
    private const string Debt = "Debt";

    public static string Account(Purse purse) => purse switch
    {
        Purse.Spot => "Spot",
        Purse.Funding => "Funding",
        Purse.EarnFlexible or Purse.EarnLocked => "Earn",
        Purse.UsdmFutures => "USD-M Futures",
        Purse.CoinmFutures => "COIN-M Futures",
        _ => IsCross(purse) ? "Cross Margin" : "Isolated Margin",
    };

    public static string Remark(Purse purse) => purse is Purse.CrossDebt or Purse.CrossInterest or Purse.IsolatedDebt or Purse.IsolatedInterest ? Debt : "";

    public static string Operation(LedgerEntry entry) => entry.Reason switch
    {
        Reason.Unexplained => "Others",
        Reason.Deposit => "Deposit",
        Reason.Withdrawal => "Withdraw",
        Reason.Bought => "Transaction Buy",
        Reason.Spent => "Transaction Spend",
        Reason.Sold => "Transaction Sold",
        Reason.Revenue => "Transaction Revenue",
        Reason.TradeFee => "Transaction Fee",
        Reason.FuturesProfit => "Realized Profit and Loss",
        Reason.FuturesFee => "Fee",
        Reason.FundingFee => "Funding Fee",
        Reason.InsuranceClear => "Insurance Fund Compensation",
        Reason.Distribution => "Distribution",
        Reason.Dust => "Small Assets Exchange BNB",
        Reason.Conversion => "Binance Convert",
        Reason.FiatDeposit => "Fiat Deposit",
        Reason.FiatWithdrawal => "Fiat Withdraw",
        Reason.CardPurchase => "Buy Crypto With Fiat",
        Reason.CardSale => "Sell Crypto To Fiat",
        Reason.PeerTrade => "P2P Trading",
        Reason.Pay => entry.Amount > 0 ? "Receive" : "Send",
        Reason.SubTransfer => "Sub-account Transfer",
        Reason.Loan => IsCross(entry.Key.Purse) ? "Cross Margin Loan" : "Isolated Margin Loan",
        Reason.Repayment => IsCross(entry.Key.Purse) ? "Cross Margin Repayment" : "Isolated Margin Repayment",
        Reason.Interest => IsCross(entry.Key.Purse) ? "Cross Margin Interest" : "Isolated Margin Interest",
        _ => Earn(entry.Reason) ?? Transfer(entry.Reason) ?? throw new ArgumentException($"A statement has no word for {entry.Reason}.", nameof(entry)),
    };

    private static string? Earn(Reason reason) => reason switch
    {
        Reason.FlexibleSubscription => "Simple Earn Flexible Subscription",
        Reason.FlexibleRedemption => "Simple Earn Flexible Redemption",
        Reason.FlexibleInterest => "Simple Earn Flexible Interest",
        Reason.FlexibleBonus => "Simple Earn Flexible Airdrop",
        Reason.LockedSubscription => "Simple Earn Locked Subscription",
        Reason.LockedRedemption => "Simple Earn Locked Redemption",
        Reason.LockedRewards => "Simple Earn Locked Rewards",
        _ => null,
    };

    private static string? Transfer(Reason reason) => reason switch
    {
        Reason.TransferFunding => "Transfer Between Main and Funding Wallet",
        Reason.TransferUsdm => "Transfer Between Spot Account and UM Futures Account",
        Reason.TransferCoinm => "Transfer Between Spot Account and CM Futures Account",
        Reason.TransferMargin => "Transfer Between Spot Account and Cross Margin Account",
        Reason.TransferIsolated => "Transfer Between Cross Margin Account and Isolated Margin Account",
        Reason.TransferFundingUsdm => "Transfer Between Funding Wallet and UM Futures Account",
        _ => null,
    };

    private static bool IsCross(Purse purse) => purse is Purse.CrossMargin or Purse.CrossDebt or Purse.CrossInterest;
}
