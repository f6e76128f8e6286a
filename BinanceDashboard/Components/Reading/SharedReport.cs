using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Collector;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Reading;

/// <summary>The report of what is looked at, read once for all parts of a page until something is stored: over many accounts it takes a while. One browser window.</summary>
internal sealed class SharedReport(ReportReader reports, StoreChanges changes) : IDisposable
{
    // The range moves on even while nothing is stored.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly SharedRead<(string Accounts, string Period, long Version, long Time), AccountReport> _read = new();

    /// <param name="period">One of the period buttons', up to now.</param>
    public Task<AccountReport> ReadAsync(IReadOnlyList<Account> accounts, string period, CancellationToken cancellationToken)
    {
        var now = reports.NowOf(accounts);
        var key = (string.Join(' ', accounts.Select(Selection.IdOf)), period, changes.Version, now.UtcTicks / Longest.Ticks);
        return _read.GetAsync(key, gone => reports.ReadAsync(accounts, PeriodRange.Start(period, now), null, gone), cancellationToken);
    }

    public void Dispose() => _read.Dispose();
}
