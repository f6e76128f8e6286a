using System.Collections.Frozen;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Imports;

/// <summary>The exchange's words for what changed a balance, as they stand in statements of all years.</summary>
internal static class StatementOperations
{
    // In, then out.
    private static readonly FrozenDictionary<string, (FlowKind In, FlowKind Out)> Borders = new Dictionary<string, (FlowKind In, FlowKind Out)>
    {
        ["Deposit"] = (FlowKind.Deposit, FlowKind.Deposit),
        ["Withdraw"] = (FlowKind.Withdrawal, FlowKind.Withdrawal),
        ["Withdrawal"] = (FlowKind.Withdrawal, FlowKind.Withdrawal),
        ["Fiat Deposit"] = (FlowKind.FiatDeposit, FlowKind.FiatDeposit),
        ["Fiat Withdraw"] = (FlowKind.FiatWithdrawal, FlowKind.FiatWithdrawal),
        ["Fiat Withdrawal"] = (FlowKind.FiatWithdrawal, FlowKind.FiatWithdrawal),
        ["Buy Crypto With Fiat"] = (FlowKind.CardPurchase, FlowKind.CardPurchase),
        ["Buy Crypto With Card"] = (FlowKind.CardPurchase, FlowKind.CardPurchase),
        ["Sell Crypto To Fiat"] = (FlowKind.CardSale, FlowKind.CardSale),
        ["P2P Trading"] = (FlowKind.P2pBuy, FlowKind.P2pSell),
        ["Receive"] = (FlowKind.PayIn, FlowKind.PayOut),
        ["Send"] = (FlowKind.PayIn, FlowKind.PayOut),
        ["Pay"] = (FlowKind.PayIn, FlowKind.PayOut),
        ["Binance Pay"] = (FlowKind.PayIn, FlowKind.PayOut),
        ["Crypto Box"] = (FlowKind.PayIn, FlowKind.PayOut),
        ["Binance Card Spending"] = (FlowKind.PayIn, FlowKind.PayOut),
        ["Sub-account Transfer"] = (FlowKind.SubAccountIn, FlowKind.SubAccountOut),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, StatementRole> Words = new (StatementRole Role, string[] Words)[]
    {
        (StatementRole.Transfer, ["transfer_in", "transfer_out", "Asset - Transfer", "Main and Funding Account Transfer", "Main Account/Futures and Margin Account Transfer", "IsolatedMargin Transfer"]),
        (StatementRole.Conversion, ["Binance Convert", "Convert", "Small Assets Exchange BNB"]),
        (StatementRole.Credit, ["Distribution", "Airdrop Assets", "HODLer Airdrops Distribution", "Megadrop Rewards", "BNB Vault Rewards", "Super BNB Mining", "Cash Voucher Distribution", "Cashback Voucher", "Mission Reward Distribution", "Card Cashback"]),
        (StatementRole.Inside, ["Buy", "Sell", "Transaction Buy", "Transaction Spend", "Transaction Sold", "Transaction Revenue", "Transaction Fee", "Transaction Related", "Fee", "Large OTC Trading", "OTC Trading"]),
        (StatementRole.Inside, ["Realized Profit and Loss", "Realize Profit and Loss", "Realised Profit and Loss", "Funding Fee", "Insurance Fund Compensation", "Liquidation Fee", "BNB Fee Deduction", "BNB Deducts Fee"]),
        (StatementRole.Inside, ["Commission History", "Commission Rebate", "Commission Fee Shared With You", "Referral Commission", "Referral Kickback", "Referrer Rebates", "Strategy Trading Fee Rebate", "Leveraged Coin Consumption"]),
        (StatementRole.Inside, ["Margin Loan", "Margin Repayment", "Margin Interest", "Cross Margin Loan", "Cross Margin Repayment", "Cross Margin Interest", "Isolated Margin Loan", "Isolated Margin Repayment", "Isolated Margin Interest", "IsolatedMargin Loan", "IsolatedMargin Repayment"]),
    }.SelectMany(group => group.Words.Select(word => (word, group.Role))).ToFrozenDictionary(pair => pair.word, pair => pair.Role, StringComparer.OrdinalIgnoreCase);

    private static readonly (string Beginning, StatementRole Role)[] Families =
    [
        ("Transfer Between ", StatementRole.Transfer), ("Token Swap - ", StatementRole.Credit), ("Launchpool ", StatementRole.Credit), ("Simple Earn Flexible Airdrop", StatementRole.Credit),
        ("Simple Earn ", StatementRole.Inside), ("Savings ", StatementRole.Inside), ("POS Savings ", StatementRole.Inside), ("Staking ", StatementRole.Inside), ("Locked Staking ", StatementRole.Inside),
        ("ETH 2.0 Staking", StatementRole.Inside), ("Liquid Swap ", StatementRole.Inside), ("Swap Farming ", StatementRole.Inside), ("Auto-Invest ", StatementRole.Inside), ("Dual Investment ", StatementRole.Inside),
        ("Crypto Loans ", StatementRole.Inside),
    ];

    /// <returns>Null for a word that nobody knows.</returns>
    public static StatementRole? RoleOf(string operation)
    {
        if (Borders.ContainsKey(operation)) return StatementRole.Border;
        if (Words.TryGetValue(operation, out var role)) return role;
        foreach (var family in Families)
            if (operation.StartsWith(family.Beginning, StringComparison.OrdinalIgnoreCase)) return family.Role;
        return null;
    }

    /// <returns>Null for what happens inside the account, and for a word that nobody knows.</returns>
    public static FlowKind? BorderOf(string operation, decimal change) =>
        !Borders.TryGetValue(operation, out var kinds) ? null : change > 0 ? kinds.In : kinds.Out;
}
