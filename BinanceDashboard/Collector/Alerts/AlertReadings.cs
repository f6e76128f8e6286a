using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>Reads what rules are judged by: an account's last snapshot and its report up to it, its age, and what is known of its key.</summary>
public sealed class AlertReadings(NavQueries navs, ReportReader reports, AccountHealth health, KeyFaults faults)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>One for each rule, in their order.</summary>
    public async Task<IReadOnlyList<AlertReading>> ReadAsync(Account account, IReadOnlyList<AlertRule> rules, CancellationToken cancellationToken)
    {
        var latest = rules.Any(rule => AlertJudge.IsOfSnapshots(rule.Kind)) ? await navs.LatestAsync(account.Id, cancellationToken) : null;
        AccountReport? past = null;
        var readings = new List<AlertReading>();
        foreach (var rule in rules)
        {
            if (latest is { Complete: true } && rule.Kind is (AlertKind.Drawdown or AlertKind.Underperformance)) past ??= await reports.ReadAsync([account], null, latest.At, cancellationToken);
            readings.Add(rule.Kind == AlertKind.Change && latest is { Complete: true } ? await ChangeAsync(account, latest.At, cancellationToken)
                : AlertJudge.IsOfSnapshots(rule.Kind) ? Read(account, rule, latest, past)
                : await PresentAsync(account, rule.Kind, cancellationToken));
        }

        return readings;
    }

    /// <summary>Of a rule that goes by the clock and the key.</summary>
    public async Task<AlertReading> PresentAsync(Account account, AlertKind kind, CancellationToken cancellationToken)
    {
        var now = health.NowOf(account);
        return kind switch
        {
            AlertKind.DataAge => await navs.LastCompleteAsync(account.Id, cancellationToken) is { } last ? AlertReading.Of(now, (decimal)(now - last).TotalHours) : AlertReading.Missing(now, "There is no complete snapshot yet."),
            AlertKind.KeyExpiry when account.Permissions is { } rights => rights.ExpiresAt is { } end ? AlertReading.Of(now, (decimal)(end - now).TotalDays) : AlertReading.Nothing(now),
            AlertKind.KeyRights when faults.IsOf(account) => AlertReading.Of(now, (int)(KeyFlaws.CannotRead | (account.Permissions is { } before ? KeyFlawWords.Of(before) : KeyFlaws.None))),
            AlertKind.KeyRights when account.Permissions is { } rights => AlertReading.Of(now, (int)KeyFlawWords.Of(rights)),
            _ => AlertReading.Missing(now, "The exchange has not said what the key may do: it is asked with the cash flows, and not every exchange tells it."),
        };
    }

    private AlertReading Read(Account account, AlertRule rule, Snapshot? latest, AccountReport? past)
    {
        if (latest is null) return AlertReading.Missing(health.NowOf(account), "There is no snapshot yet.");
        if (!latest.Complete) return AlertReading.Missing(latest.At, $"The last snapshot is partial. {latest.Reason}".TrimEnd());
        return rule.Kind switch
        {
            AlertKind.NavAbove or AlertKind.NavBelow => AlertReading.Of(latest.At, latest.Nav),
            AlertKind.Drawdown => AlertReading.Of(latest.At, past!.Figures.CurrentDrawdown),
            AlertKind.Underperformance => AlertReading.Of(latest.At, past!.Figures.Excess),
            _ => PriceOf(latest, rule.Asset!),
        };
    }

    // The last known price that had to serve for a coin says nothing of now.
    private static AlertReading PriceOf(Snapshot latest, string asset) =>
        latest.Prices.FirstOrDefault(price => price.Asset == asset) is { } known && known.At >= latest.At
            ? AlertReading.Of(latest.At, known.Price)
            : AlertReading.Missing(latest.At, $"The last snapshot has no price of {asset}: the next one asks for it, and not every coin trades on this exchange.");

    private async Task<AlertReading> ChangeAsync(Account account, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var report = await reports.ReadAsync([account], at - Day, at, cancellationToken);
        var isKnown = report.Performance.Ends(at - Day, at) is { } ends && ends.Start <= at - Day && at - Day - ends.Start <= health.LongestAge;
        return isKnown ? AlertReading.Of(at, report.Figures.Twr) : AlertReading.Missing(at, "There is no complete snapshot from 24 hours before the last one.");
    }
}
