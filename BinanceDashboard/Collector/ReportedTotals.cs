using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Why a snapshot stands without the exchange's own total beside it.</summary>
public sealed class ReportedTotals(ExchangeEnvironments environments)
{
    /// <returns>A sentence; null where the total is there.</returns>
    public string? ReasonMissing(Account account, Snapshot snapshot)
    {
        if (snapshot.Reported is not null) return null;
        if (environments.IsUs(account.Environment)) return "Binance.US has no call that tells its own total.";
        return environments.Find(account.Environment) is { HasSapi: true }
            ? "The exchange's own total did not answer; the next snapshot asks again."
            : $"The environment '{account.Environment}' has no call that tells its own total.";
    }
}
