using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>From one wallet of the account to another: what the exchange lists in one call.</summary>
public readonly record struct TransferRoute(TransferWallet From, TransferWallet To)
{
    /// <summary>Every route that the exchange documents: the whole history of transfers is one list for each.</summary>
    public static IReadOnlyList<TransferRoute> All { get; } =
    [
        .. OutOf(TransferWallet.Spot, TransferWallet.UsdFutures, TransferWallet.CoinFutures, TransferWallet.CrossMargin, TransferWallet.Funding, TransferWallet.Options, TransferWallet.PortfolioMargin),
        .. OutOf(TransferWallet.UsdFutures, TransferWallet.Spot, TransferWallet.CrossMargin, TransferWallet.Funding, TransferWallet.Options),
        .. OutOf(TransferWallet.CoinFutures, TransferWallet.Spot, TransferWallet.CrossMargin, TransferWallet.Funding),
        .. OutOf(TransferWallet.CrossMargin, TransferWallet.Spot, TransferWallet.UsdFutures, TransferWallet.CoinFutures, TransferWallet.IsolatedMargin, TransferWallet.Funding, TransferWallet.Options),
        .. OutOf(TransferWallet.IsolatedMargin, TransferWallet.CrossMargin, TransferWallet.IsolatedMargin),
        .. OutOf(TransferWallet.Funding, TransferWallet.Spot, TransferWallet.UsdFutures, TransferWallet.CoinFutures, TransferWallet.CrossMargin, TransferWallet.Options),
        .. OutOf(TransferWallet.Options, TransferWallet.Spot, TransferWallet.UsdFutures, TransferWallet.CrossMargin, TransferWallet.Funding),
        .. OutOf(TransferWallet.PortfolioMargin, TransferWallet.Spot),
    ];

    /// <summary>The exchange's own word: MAIN, UMFUTURE, FUNDING …</summary>
    public string FromName => TransferRouteText.Word(From);

    /// <summary>The exchange's own word.</summary>
    public string ToName => TransferRouteText.Word(To);

    private static IEnumerable<TransferRoute> OutOf(TransferWallet from, params TransferWallet[] to) => to.Select(wallet => new TransferRoute(from, wallet));
}
