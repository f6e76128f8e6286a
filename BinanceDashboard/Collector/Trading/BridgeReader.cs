using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Reads what a bridge from one NAV to another is made of, from stored bookings, fees and rewards. Nothing is asked of the exchange.</summary>
public sealed class BridgeReader(BridgeCoverage coverage, StartQueries starts, FillQueries fills, IncomeQueries incomes, RecordQueries records, PriceQueries prices)
{
    /// <param name="accounts">One, or several as one.</param>
    /// <param name="after">The time of the first NAV, UTC.</param>
    /// <param name="upTo">The time of the second.</param>
    public async Task<BridgeParts> ReadAsync(IReadOnlyList<Account> accounts, DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        var parts = new List<BridgeParts>();
        foreach (var account in accounts)
        {
            // Before its first NAV an account is no part of the sum: with that it joins.
            if (await starts.FirstAsync(account.Id, cancellationToken) is { } first && first.At < upTo) parts.Add(await OneAsync(account, first.At > after ? first.At : after, upTo, cancellationToken));
        }

        return BridgeParts.Of(parts);
    }

    private async Task<BridgeParts> OneAsync(Account account, DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        var futures = await coverage.FuturesAsync(account, after, upTo, cancellationToken);
        var fees = futures.And(await coverage.SpotFeesAsync(account, after, upTo, cancellationToken));
        var rewards = await coverage.RewardsAsync(account, after, upTo, cancellationToken);
        (BridgePart Part, BridgeSpan Span)[] spans = [(BridgePart.Trading, futures), (BridgePart.Funding, futures), (BridgePart.Fees, fees), (BridgePart.Income, rewards)];
        var bookings = await BookingsAsync(account, after, upTo, futures.Why is null, fees.Why is null, cancellationToken);
        var minutes = new MinutePrices(await prices.MinutesAsync(account.Environment, [.. bookings.Select(booking => booking.Asset).Distinct().SelectMany(MinutePrices.SymbolsOf)], cancellationToken));
        var known = BridgeParts.Sum([.. spans.Where(span => span.Span.Why is null).Select(span => span.Part)], bookings, minutes.Find);
        var unknown = spans.Where(span => span.Span.Why is not null).Select(span => KeyValuePair.Create(span.Part, Figure.Missing($"{span.Span.Why}: {BridgeParts.Words(span.Part)} inside the last line.")));
        return new BridgeParts(known.AddRange(unknown), [.. Notes(spans.Where(span => span.Span.Why is null).Select(span => span.Span.UpTo))]);
    }

    private static IEnumerable<string> Notes(IEnumerable<DateTimeOffset?> reached) =>
        reached.Min() is { } upTo ? [$"Trades, bookings and rewards are read up to {Moment.Text(upTo)}: what came later is inside the last line until they are read again."] : [];

    private async Task<IReadOnlyList<BridgeBooking>> BookingsAsync(Account account, DateTimeOffset after, DateTimeOffset upTo, bool withFutures, bool withFees, CancellationToken cancellationToken)
    {
        var bookings = new List<BridgeBooking>();
        if (withFutures)
        {
            foreach (var market in PositionReader.Futures)
                bookings.AddRange((await incomes.BetweenAsync(account.Id, market, after, upTo, cancellationToken)).Select(BridgeBooking.Of).OfType<BridgeBooking>());
        }

        if (withFees)
        {
            var range = new TradeFilter { Market = Market.Spot, From = after.AddMilliseconds(1), To = upTo };
            await foreach (var fill in fills.StreamAsync(account.Id, range, cancellationToken)) bookings.Add(BridgeBooking.OfFee(fill));
        }

        bookings.AddRange((await records.DividendsAsync(account.Id, cancellationToken)).Where(dividend => dividend.At > after && dividend.At <= upTo).Select(BridgeBooking.Of));
        return bookings;
    }
}
