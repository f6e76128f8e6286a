using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Series;

/// <summary>
/// Finds money that moved between accounts of one sum: it leaves one and arrives in another as the same asset, to the last digit what left
/// less the network fee, at the same time or within a day after. Where two movements could be meant, none is taken: they stay flows,
/// which cancel each other out but for the time between them. A transfer counts while both accounts belong to the sum; one that is still
/// pending on the other side after a day may be stuck, and is money out until it arrives.
/// Example: 1.0005 ETH with 0.0005 fee leave Main at 10:00, 1 ETH arrives in Second at 10:20.
/// </summary>
internal static class OwnTransfers
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static IReadOnlyList<OwnTransfer> Find(IReadOnlyList<AccountSeries> accounts)
    {
        var now = accounts.Select(account => account.Points[^1].At).DefaultIfEmpty().Max();
        var all = accounts.SelectMany(account => account.Flows.Where(flow => flow.At > account.Points[0].At)).ToList();
        var arrivals = all.Where(IsArrival).ToLookup(flow => (flow.Asset, flow.Quantity));
        var possible = all.Where(IsDeparture)
            .SelectMany(left => arrivals[(left.Asset, -left.Quantity - left.Fee)].Where(arrived => Fits(left, arrived, now)).Select(arrived => new OwnTransfer(left, arrived)))
            .ToList();
        var departures = possible.CountBy(transfer => Key(transfer.Out)).ToDictionary();
        var landings = possible.CountBy(transfer => Key(transfer.In)).ToDictionary();
        return [.. possible.Where(transfer => departures[Key(transfer.Out)] == 1 && landings[Key(transfer.In)] == 1)];
    }

    public static (long Account, FlowKind Kind, string Id) Key(CashFlow flow) => (flow.AccountId, flow.Kind, flow.ExternalId);

    private static bool IsDeparture(CashFlow flow) =>
        flow is { Kind: FlowKind.Withdrawal or FlowKind.PayOut or FlowKind.SubAccountOut, Status: FlowStatus.Completed, Price: not null };

    private static bool IsArrival(CashFlow flow) =>
        flow is { Kind: FlowKind.Deposit or FlowKind.PayIn or FlowKind.SubAccountIn, Status: FlowStatus.Completed or FlowStatus.Pending };

    private static bool Fits(CashFlow left, CashFlow arrived, DateTimeOffset now) =>
        left.AccountId != arrived.AccountId && Way(left.Kind) == Way(arrived.Kind) && arrived.At >= left.At
        && (arrived.Status == FlowStatus.Completed ? arrived.At : now) - left.At <= Longest;

    private static string Way(FlowKind kind) => kind switch
    {
        FlowKind.Withdrawal or FlowKind.Deposit => "chain",
        FlowKind.PayOut or FlowKind.PayIn => "pay",
        _ => "sub-account",
    };
}
