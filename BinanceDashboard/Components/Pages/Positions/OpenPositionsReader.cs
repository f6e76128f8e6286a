using System.Globalization;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>Lays what the exchange reports of open positions beside what the fills tell.</summary>
internal sealed class OpenPositionsReader(SignedInUser user, AccountQueries accounts, OpenPositionReader positions)
{
    public async Task<OpenView> ReadAsync(PositionsView view, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var (rows, lines, reasons, at) = (view.Open.ToList(), new List<OpenLine>(), new List<string>(), default(DateTimeOffset?));
        foreach (var account in (await accounts.ListAsync(id, cancellationToken)).Where(account => view.AccountIds.Contains(Selection.IdOf(account))))
        {
            var reported = await positions.ReadAsync(account, cancellationToken);
            reasons.AddRange(reported.Reasons);
            at = at is null || reported.At < at ? reported.At ?? at : at;
            var own = rows.Where(row => row.AccountId == account.Id).ToList();
            lines.AddRange(own.Select(row => Line(row, reported)));
            lines.AddRange(reported.Positions.Where(one => own.TrueForAll(row => !IsSame(row, one))).Select(one => Unknown(account, one)));
        }

        return new OpenView(lines, at, [.. reasons.Distinct()]);
    }

    private static OpenLine Line(PositionRow row, OpenPositions reported)
    {
        if (reported.Positions.FirstOrDefault(position => IsSame(row, position)) is not { } one)
            return new OpenLine(row, null, reported.At is not null && reported.Reasons.Count == 0 ? "The exchange reports no such position now." : null);
        if (one.Quantity == (row.IsLong ? row.Size : -row.Size)) return new OpenLine(row, one, null);
        var seen = row with { Size = Math.Abs(one.Quantity), IsLong = IsLong(one), Entry = one.EntryPrice };
        return new OpenLine(seen, one, $"The known fills add up to {(row.IsLong ? "" : "−")}{row.Size.ToString("0.########", CultureInfo.InvariantCulture)}.");
    }

    private static bool IsLong(OpenPosition one) => one.Side == PositionSide.Both ? one.Quantity > 0 : one.Side == PositionSide.Long;

    private static bool IsSame(PositionRow row, OpenPosition one) => row.Market == one.Market && row.Symbol == one.Symbol && row.Side == one.Side;

    private static OpenLine Unknown(Account account, OpenPosition one) => new(new PositionRow
    {
        Key = $"{account.Id} {one.Market} {one.Symbol} {one.Side}",
        AccountId = account.Id,
        Market = one.Market,
        Symbol = one.Symbol,
        Side = one.Side,
        IsLong = IsLong(one),
        IsOpen = true,
        Size = Math.Abs(one.Quantity),
        Entry = one.EntryPrice,
        Fills = 0,
        Reason = "No fill of it is known: it is shown as the exchange reports it.",
    }, one, null);
}
