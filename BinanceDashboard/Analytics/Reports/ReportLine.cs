using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Reports;

/// <summary>NAV over time and the flows that go with it: of one account, or of several as one.</summary>
internal sealed record ReportLine
{
    /// <summary>In strict order of time.</summary>
    public required IReadOnlyList<LinePoint> Points { get; init; }

    public required IReadOnlyList<CashFlow> Flows { get; init; }

    /// <summary>The earliest complete point of all.</summary>
    public required TimedValue? Start { get; init; }

    /// <summary>Where the benchmark starts: later than <see cref="Start"/> where its assets did not trade then.</summary>
    public required TimedValue? BenchmarkStart { get; init; }

    public static ReportLine Of(AccountFacts facts) => new()
    {
        Points = [.. facts.Series.Points.Select(point => new LinePoint(point.At, point.Nav, point.Source, point.Complete ? null : point.Reason ?? "The snapshot is partial."))],
        Flows = facts.Flows,
        Start = facts.Series.Start is { } first ? new TimedValue(first.At, first.Nav) : null,
        BenchmarkStart = facts.BenchmarkStart is { } start ? new TimedValue(start.At, start.Nav) : null,
    };

    public static ReportLine OfSum(IReadOnlyList<AccountFacts> accounts, TimeSpan maxAge)
    {
        var sum = AccountSum.Of([.. accounts.Select(Series)], maxAge, accounts.Count > 0 ? accounts[0].CommonTimes : null);
        var first = sum.Points.FirstOrDefault(point => point.Complete);
        var start = first == default ? (TimedValue?)null : new TimedValue(first.At, first.Value);
        return new ReportLine
        {
            Points = [.. sum.Points.Select(point => new LinePoint(point.At, point.Value, PointSource.Observed, point.Reason))],
            Flows = sum.Flows,
            Start = start,
            BenchmarkStart = start,
        };
    }

    private static AccountSeries Series(AccountFacts facts) => new()
    {
        AccountId = facts.Account.Id,
        Name = facts.Account.Name,
        Points = [.. facts.Series.Points.Where(point => point.Complete).Select(point => new TimedValue(point.At, point.Nav))],
        Flows = facts.Flows,
    };

    /// <param name="Reason">Why it is partial; null where it is complete.</param>
    internal readonly record struct LinePoint(DateTimeOffset At, decimal Value, PointSource Source, string? Reason);
}
