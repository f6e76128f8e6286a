using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Accounts;

/// <summary>The exchange's own total beside NAV, in USDT.</summary>
/// <param name="Residual">NAV less total, signed.</param>
/// <param name="ResidualBps">The same in basis points of the total; null where the total is 0.</param>
public sealed record ReportedContract(decimal Total, decimal Residual, decimal? ResidualBps)
{
    public static ReportedContract? Of(Snapshot snapshot) => snapshot.Reported is { } total
        ? new ReportedContract(total, snapshot.Nav - total, total == 0 ? null : decimal.Round((snapshot.Nav - total) / total * 10_000m, 4, MidpointRounding.ToEven))
        : null;
}
