using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Quality;

/// <summary>One wallet as it is counted here, beside the exchange's own total of it.</summary>
/// <param name="Value">USD; null where it did not answer.</param>
/// <param name="Reported">USD; null where the exchange gave no total.</param>
public sealed record WalletProof(WalletKind Wallet, decimal? Value, decimal? Reported)
{
    /// <summary>USD, positive where more is counted here; null where one of the two is unknown.</summary>
    public decimal? Difference => Value - Reported;
}
