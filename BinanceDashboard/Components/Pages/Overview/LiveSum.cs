using System.Collections.Immutable;
using BinanceDashboard.Analytics.Live;
using BinanceDashboard.Collector.Live;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>What one or several accounts are worth at this moment.</summary>
public sealed record LiveSum
{
    /// <summary>USD.</summary>
    public required decimal Nav { get; init; }

    /// <summary>When the older of the newest prices came; this machine's time, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>No price came for longer than ten seconds.</summary>
    public required bool IsStale { get; init; }

    public required ImmutableArray<LiveHolding> Holdings { get; init; }

    /// <summary>USD for one unit of any asset, held or not; null where no stream tells it.</summary>
    public required Func<string, decimal?> PriceOf { get; init; }

    /// <summary>Null unless every one of them is known: half a sum is a wrong one.</summary>
    public static LiveSum? Of(IReadOnlyCollection<LiveReading?> readings)
    {
        if (readings.Count == 0 || readings.Any(reading => reading is null)) return null;
        var known = readings.OfType<LiveReading>().ToList();
        return new LiveSum
        {
            Nav = known.Sum(reading => reading.Value.Nav),
            At = known.Min(reading => reading.At),
            IsStale = known.Exists(reading => reading.IsStale),
            Holdings = [.. known.SelectMany(reading => reading.Value.Holdings).GroupBy(holding => holding.Asset).Select(group => new LiveHolding(group.Key, group.Sum(holding => holding.Quantity), group.First().Price))],
            PriceOf = known[0].PriceOf,
        };
    }

    /// <summary>The same overview at this moment's prices; what follows from snapshots alone stays as of the last one.</summary>
    public OverviewView Over(OverviewView view)
    {
        if (view.State != Atoms.PageState.Content || view.Figures.Nav is not { } stored) return view;
        var benchmark = BenchmarkOf(view.Figures);
        // NAV of this moment beside a benchmark of another would make a difference that never was.
        if (benchmark is null && view.Figures.Benchmark is not null) return view;
        return view with
        {
            Holdings = [.. view.Holdings.Select(LineOf)],
            Figures = view.Figures with
            {
                Nav = Nav,
                Today = view.Figures.Today is { } today && stored > 0 ? ((1 + today) * (Nav / stored)) - 1 : null,
                Benchmark = benchmark,
                Difference = Nav - benchmark,
                DifferenceRatio = benchmark > 0 ? (Nav / benchmark) - 1 : null,
                PricesAt = At + view.Ahead,
                Live = IsStale ? LiveState.Stale : LiveState.Live,
            },
        };
    }

    private decimal? BenchmarkOf(OverviewFigures figures)
    {
        var value = 0m;
        foreach (var (asset, units) in figures.BenchmarkUnits)
        {
            if (PriceOf(asset) is not { } price) return null;
            value += units * price;
        }

        return figures.BenchmarkUnits.Count == 0 ? null : value;
    }

    private HoldingLine LineOf(HoldingLine line)
    {
        var held = Holdings.FirstOrDefault(holding => holding.Asset == line.Asset);
        if (held.Asset is null || held.Price is not { } price) return line;
        var value = held.Quantity * price;
        return line with { Quantity = held.Quantity, Value = value, Share = Nav > 0 ? value / Nav : null };
    }
}
