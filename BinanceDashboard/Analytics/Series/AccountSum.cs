using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Series;

/// <summary>
/// "All accounts": at the end of each round of snapshots (those that follow each other within 10 seconds), the sum over the accounts of the last complete point and the money that moved since it
/// (so that a flow that one account's next point will show is not taken for a loss of the sum before that).
/// Before its first point an account does not belong to the sum; its joining later is a flow into the sum of its first NAV, which holds its earlier flows.
/// A transfer between two of the accounts is no flow of the sum: what is under way counts at its price of the moment in which it left, and only the network fee is lost.
/// Until the other side lists it, money that left is money out; once it does, the past is as if it had been known.
/// A point is partial while an account's last point is too old.
/// </summary>
public static class AccountSum
{
    public const string JoinedId = "joined";

    /// <param name="at">Where to sum; null: at every time of any account.</param>
    public static SummedSeries Of(IReadOnlyList<AccountSeries> accounts, TimeSpan maxAge, IReadOnlySet<DateTimeOffset>? at = null)
    {
        var present = accounts.Where(account => account.Points.Count > 0).ToList();
        var points = new List<SumPoint>();
        var tracks = present.ConvertAll(account => new AccountTrack(account));
        var transfers = OwnTransfers.Find(present);
        var underWay = new UnderWayTrack(transfers);
        foreach (var time in Times(present, at)) points.Add(PointAt(time, tracks, underWay, maxAge));

        return new SummedSeries
        {
            Points = [.. points],
            Flows = points.Count == 0 ? [] : Without(transfers, Flows(present, points[0].At)),
        };
    }

    private static IEnumerable<DateTimeOffset> Times(List<AccountSeries> accounts, IReadOnlySet<DateTimeOffset>? at)
    {
        var times = new List<DateTimeOffset>(accounts.Sum(account => account.Points.Count));
        foreach (var account in accounts)
        {
            foreach (var point in account.Points)
                if (at?.Contains(point.At) != false) times.Add(point.At);
        }

        times.Sort();
        return Rounds.Ends(times);
    }

    private static SumPoint PointAt(DateTimeOffset at, List<AccountTrack> tracks, UnderWayTrack underWay, TimeSpan maxAge)
    {
        underWay.MoveTo(at);
        var value = underWay.Value;
        string? reason = null;
        foreach (var track in tracks)
        {
            track.MoveTo(at);
            if (!track.HasJoined) continue;

            value += track.Value;
            reason ??= track.Problem(at, maxAge);
        }

        return new SumPoint(at, value, reason);
    }

    private static ImmutableArray<CashFlow> Without(IReadOnlyList<OwnTransfer> transfers, ImmutableArray<CashFlow> flows)
    {
        var own = transfers.SelectMany(transfer => new[] { transfer.Out, transfer.In }).Select(OwnTransfers.Key).ToHashSet();
        return own.Count == 0 ? flows : [.. flows.Where(flow => !own.Contains(OwnTransfers.Key(flow)))];
    }

    private static ImmutableArray<CashFlow> Flows(List<AccountSeries> accounts, DateTimeOffset start)
    {
        var flows = new List<CashFlow>();
        foreach (var account in accounts)
        {
            var first = account.Points[0];
            if (first.At <= start)
            {
                flows.AddRange(account.Flows);
                continue;
            }

            flows.AddRange(account.Flows.Where(flow => flow.At > first.At));
            if (first.Value != 0) flows.Add(Joining(account.AccountId, first));
        }

        return [.. flows.OrderBy(flow => flow.At)];
    }

    private static CashFlow Joining(long accountId, TimedValue first) => new()
    {
        AccountId = accountId,
        Kind = first.Value > 0 ? FlowKind.ManualDeposit : FlowKind.ManualWithdrawal,
        ExternalId = JoinedId,
        Asset = "USD",
        Quantity = first.Value,
        Fee = 0,
        At = first.At,
        Status = FlowStatus.Completed,
        Price = 1,
        PriceSource = "definition",
        AmountUsd = first.Value,
    };
}
