using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>Reads the positions of what is looked at.</summary>
internal sealed class PositionsPageReader(SignedInUser user, AccountQueries accounts, PositionReader positions, OpenPositionsReader open, ReportReader reports, AccountHealth health)
{
    public PositionCommands Commands => new() { Load = ReadAsync, Open = open.ReadAsync };

    public async Task<PositionsView> ReadAsync(PositionsQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var selection = Selection.Of(query.View, await accounts.ListAsync(id, cancellationToken));
        if (selection.Accounts.Count == 0) return new PositionsView { State = PageState.Empty };
        var trips = new List<(string Account, RoundTrip Trip)>();
        foreach (var account in selection.Accounts)
            trips.AddRange((await positions.ReadAsync(account, new TradeFilter(), cancellationToken)).Where(IsOfFutures).Select(trip => (account.Name, trip)));
        return View(selection, trips, query);
    }

    // A coin of spot also comes by deposit or over another pair: its own fills alone would look like a position that nobody has.
    private static bool IsOfFutures(RoundTrip trip) => trip.Key.Symbol.Market != Market.Spot;

    private PositionsView View(Selection selection, List<(string Account, RoundTrip Trip)> trips, PositionsQuery query)
    {
        var (problem, from) = (AccountWords.Problem(selection.Accounts, health), PeriodRange.Start(query.View.Period, reports.NowOf(selection.Accounts)));
        var ofPeriod = trips.Where(one => !one.Trip.IsOpen && (from is null || one.Trip.ClosedAt >= from)).ToList();
        var closed = ofPeriod.Where(one => Matches(one.Trip, query)).OrderByDescending(one => one.Trip.ClosedAt).ToList();
        var open = trips.Where(one => one.Trip.IsOpen).Select(one => PositionRow.Of(one.Trip, one.Account)).ToList();
        return new PositionsView
        {
            State = problem is null ? PageState.Content : PageState.Stale,
            Query = query,
            Reason = problem,
            DataAt = selection.Accounts.Min(account => account.LastSnapshotAt),
            Ahead = health.AheadOf(selection.Accounts),
            Open = open,
            OpenCount = open.Count,
            Closed = [.. closed.Select(one => PositionRow.Of(one.Trip, one.Account))],
            Count = closed.Count,
            CountOfPeriod = ofPeriod.Count,
            Totals = Totals([.. closed.Select(one => one.Trip)]),
            Bins = ResultHistogram.Of(closed.Select(one => one.Trip.NetUsd.Value).OfType<decimal>()),
            Symbols = [.. ofPeriod.Select(one => one.Trip.Key.Symbol.Symbol).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            AccountIds = [.. selection.Accounts.Select(Selection.IdOf)],
        };
    }

    private static bool Matches(RoundTrip trip, PositionsQuery query) =>
        (query.Market is not { } market || trip.Key.Symbol.Market == market)
        && (query.Symbol is not { } symbol || trip.Key.Symbol.Symbol == symbol)
        && (query.IsLong is not { } isLong || trip.Direction == PositionDirection.Long == isLong)
        && (query.HasWon is not { } hasWon || (hasWon ? trip.NetUsd.Value > 0 : trip.NetUsd.Value < 0));

    private static PositionTotals Totals(IReadOnlyList<RoundTrip> closed)
    {
        var sums = RoundTripTotals.Of(closed);
        return new PositionTotals
        {
            Realized = sums.RealizedPnlUsd.Value,
            Fees = sums.FeesUsd.Value,
            Funding = sums.FundingUsd.Value,
            Net = sums.NetUsd.Value,
            Reason = sums.NetUsd.Reason,
            Won = sums.Won,
            WonShare = sums.WonShare,
            AverageDuration = sums.AverageDuration,
        };
    }
}
