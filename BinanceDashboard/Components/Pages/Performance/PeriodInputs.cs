using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>What the figures of one period were worked out from.</summary>
public sealed record PeriodInputs
{
    public required DateTimeOffset? From { get; init; }

    public required DateTimeOffset To { get; init; }

    /// <summary>USD.</summary>
    public required decimal? StartNav { get; init; }

    public required DateTimeOffset? StartAt { get; init; }

    /// <summary>USD.</summary>
    public required decimal? EndNav { get; init; }

    public required DateTimeOffset? EndAt { get; init; }

    /// <summary>USD, money in positive; null where it or the profit is not known, which <see cref="Reason"/> says.</summary>
    public required decimal? NetFlows { get; init; }

    /// <summary>USD: end NAV − start NAV − net flows.</summary>
    public required decimal? Profit { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Completed cash flows between the two NAVs.</summary>
    public required int Flows { get; init; }

    /// <summary>Complete points that were read.</summary>
    public required int Points { get; init; }

    /// <summary>Of these, how many were taken over from another tool.</summary>
    public required int Imported { get; init; }

    /// <summary>Partial snapshots, which are left out.</summary>
    public required int Partial { get; init; }

    public required string? MwrNote { get; init; }

    internal static PeriodInputs Of(PeriodPerformance period, AccountReport report)
    {
        var points = report.Points.Where(point => (period.From is null || point.At >= period.From) && point.At <= period.To).ToList();
        return new PeriodInputs
        {
            From = period.From,
            To = period.To,
            StartNav = period.StartNav.Value,
            StartAt = period.StartAt,
            EndNav = period.EndNav.Value,
            EndAt = period.EndAt,
            NetFlows = period.NetFlows.Value,
            Profit = period.Profit.Value,
            Reason = period.NetFlows.Reason ?? period.Profit.Reason,
            Flows = report.Flows.Count(flow => flow.Status == FlowStatus.Completed && flow.At > period.StartAt && flow.At <= period.EndAt),
            Points = points.Count(point => point.Complete),
            Imported = points.Count(point => point.Complete && point.Source == PointSource.Imported),
            Partial = points.Count(point => !point.Complete),
            MwrNote = period.MwrNote,
        };
    }
}
