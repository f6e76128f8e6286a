using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>An account's balances at the end of a day, UTC: the sums of the ledger's entries before that midnight.</summary>
internal sealed class DaySnapshot
{
    private readonly Dictionary<(Purse Purse, string Asset, bool Locked), decimal> _balances;

    private DaySnapshot(DateTimeOffset midnight, Dictionary<(Purse, string, bool), decimal> balances) => (Midnight, _balances) = (midnight, balances);

    /// <summary>The end of the day.</summary>
    public DateTimeOffset Midnight { get; }

    /// <summary>The time that is printed: the day's last second.</summary>
    public DateTimeOffset StatedAt => Midnight.AddSeconds(-1);

    /// <summary>The days that end in a range, from the account's first movement on.</summary>
    public static IEnumerable<DaySnapshot> Of(ApiCall call, HistoryRange range)
    {
        var entries = call.World.Ledger.Entries.Where(entry => entry.Key.Account == call.Account).OrderBy(entry => entry.At).ToList();
        var (balances, next) = (new Dictionary<(Purse, string, bool), decimal>(), 0);
        var end = range.End < call.World.Now ? range.End : call.World.Now;
        for (var midnight = FirstMidnight(range.Start); midnight <= end; midnight = midnight.AddDays(1))
        {
            for (; next < entries.Count && entries[next].At < midnight; next++)
            {
                var key = entries[next].Key;
                var place = (key.Purse, key.Asset, key.Locked);
                balances[place] = balances.GetValueOrDefault(place) + entries[next].Amount;
            }

            if (next > 0) yield return new DaySnapshot(midnight, new Dictionary<(Purse, string, bool), decimal>(balances));
        }
    }

    public decimal Balance(Purse purse, string asset, bool locked = false) => _balances.GetValueOrDefault((purse, asset, locked));

    public MarginBalance Margin(string asset) => new(
        asset, Balance(Purse.CrossMargin, asset), Balance(Purse.CrossMargin, asset, locked: true), -Balance(Purse.CrossDebt, asset), -Balance(Purse.CrossInterest, asset));

    public decimal InBitcoin(ApiCall call, string asset, decimal quantity) =>
        quantity == 0 ? 0 : quantity * call.World.Prices.Usd(asset, Midnight) / call.World.Prices.Usd("BTC", Midnight);

    private static DateTimeOffset FirstMidnight(DateTimeOffset start)
    {
        var day = new DateTimeOffset(start.UtcDateTime.Date, TimeSpan.Zero);
        return day == start ? day : day.AddDays(1);
    }
}
