using BinanceDashboard.Exchange.Wallet;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>The exchange's words for the wallets between which it transfers, and their pairs.</summary>
internal static class TransferRouteText
{
    private static readonly Dictionary<string, TransferWallet> Wallets = new(StringComparer.Ordinal)
    {
        ["MAIN"] = TransferWallet.Spot,
        ["UMFUTURE"] = TransferWallet.UsdFutures,
        ["CMFUTURE"] = TransferWallet.CoinFutures,
        ["MARGIN"] = TransferWallet.CrossMargin,
        ["ISOLATEDMARGIN"] = TransferWallet.IsolatedMargin,
        ["FUNDING"] = TransferWallet.Funding,
        ["OPTION"] = TransferWallet.Options,
        ["PORTFOLIO_MARGIN"] = TransferWallet.PortfolioMargin,
        ["ISOLATED_MARGIN"] = TransferWallet.IsolatedMargin,
    };

    public static string Of(TransferRoute route) => $"{Word(route.From)}_{Word(route.To)}";

    /// <summary>A side that is no known wallet is <see cref="TransferWallet.Unknown"/>.</summary>
    public static TransferRoute Parse(string text)
    {
        // A wallet's word may have an underscore of its own: the longest that fits stands at the front.
        foreach (var (word, from) in Wallets.OrderByDescending(pair => pair.Key.Length))
        {
            if (text.StartsWith(word + "_", StringComparison.Ordinal))
            {
                return new TransferRoute(from, Wallets.GetValueOrDefault(text[(word.Length + 1)..]));
            }
        }

        return new TransferRoute(TransferWallet.Unknown, Wallets.GetValueOrDefault(text[(text.IndexOf('_', StringComparison.Ordinal) + 1)..]));
    }

    /// <summary>The exchange's word for a wallet; empty for one that is not known.</summary>
    // The first of two words is the one to send.
    public static string Word(TransferWallet wallet) => Wallets.FirstOrDefault(pair => pair.Value == wallet).Key ?? "";
}
