using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Formatting;

/// <summary>The reader's words for what the program calls by its own names.</summary>
internal static class Words
{
    public static string For(WalletKind wallet) => wallet switch
    {
        WalletKind.Spot => "Spot",
        WalletKind.Funding => "Funding",
        WalletKind.Earn => "Earn",
        WalletKind.CrossMargin => "Cross margin",
        WalletKind.IsolatedMargin => "Isolated margin",
        WalletKind.UsdmFutures => "USD-M futures",
        WalletKind.CoinmFutures => "COIN-M futures",
        _ => throw new ArgumentOutOfRangeException(nameof(wallet), wallet, null),
    };

    public static string For(Market market) => market switch
    {
        Market.Spot => "Spot",
        Market.Usdm => "USD-M",
        Market.Coinm => "COIN-M",
        _ => throw new ArgumentOutOfRangeException(nameof(market), market, null),
    };

    public static string For(FlowKind kind) => kind switch
    {
        FlowKind.Deposit => "Deposit",
        FlowKind.Withdrawal => "Withdrawal",
        FlowKind.FiatDeposit => "Fiat deposit",
        FlowKind.FiatWithdrawal => "Fiat withdrawal",
        FlowKind.CardPurchase => "Card purchase",
        FlowKind.CardSale => "Card sale",
        FlowKind.PayIn => "Pay received",
        FlowKind.PayOut => "Pay sent",
        FlowKind.P2pBuy => "P2P purchase",
        FlowKind.P2pSell => "P2P sale",
        FlowKind.SubAccountIn => "From sub-account",
        FlowKind.SubAccountOut => "To sub-account",
        FlowKind.ManualDeposit => "Manual deposit",
        FlowKind.ManualWithdrawal => "Manual withdrawal",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string For(FlowStatus status) => status switch
    {
        FlowStatus.Pending => "Pending",
        FlowStatus.Completed => "Completed",
        FlowStatus.Cancelled => "Cancelled",
        FlowStatus.Failed => "Failed",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string ForKeyType(string keyType) => keyType switch
    {
        "Hmac" => "HMAC (made by Binance, with a secret)",
        "Rsa" => "RSA (your own, with a private key)",
        "Ed25519" => "Ed25519 (your own, with a private key)",
        _ => keyType,
    };

    public static string For(AccountStatus status) => status switch
    {
        AccountStatus.New => "Not read yet",
        AccountStatus.Ok => "Up to date",
        AccountStatus.Stale => "Out of date",
        AccountStatus.Failing => "Failing",
        AccountStatus.Disabled => "Paused",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
