using BinanceDashboard.Analytics.Quality;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>Reads how far the numbers of accounts are proven.</summary>
internal sealed class QualityReader(SignedInUser user, AccountQueries accounts, NavQueries navs, QualityQueries quality, ReportReader reports)
{
    public async Task<IReadOnlyList<QualityLine>> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var selection = Selection.Of(query, await accounts.ListAsync(id, cancellationToken));
        var now = reports.NowOf(selection.Accounts);
        var from = PeriodRange.Start(query.Period, now) ?? DateTimeOffset.UnixEpoch;
        var lines = new List<QualityLine>();
        foreach (var account in selection.Accounts)
        {
            if (await navs.LatestAsync(account.Id, cancellationToken) is not { } latest) continue;
            var history = await quality.HistoryAsync(account.Id, from, now, cancellationToken);
            var partial = await quality.CountPartialAsync(account.Id, from, now, cancellationToken);
            lines.Add(new QualityLine(account.Id, account.Name, DataQualityReport.Of(latest, history, partial)));
        }

        return lines;
    }
}
