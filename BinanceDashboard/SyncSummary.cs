using System.Globalization;
using System.Text;
using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Collector;
using BinanceDashboard.Store;

namespace BinanceDashboard;

/// <summary>What <c>sync</c> says of an account.</summary>
internal static class SyncSummary
{
    /// <param name="account">Whose.</param>
    /// <param name="lines">What came.</param>
    /// <param name="trips">All positions of futures that are known by now.</param>
    public static string Of(Account account, IReadOnlyList<WholeSyncLine> lines, IReadOnlyList<RoundTrip> trips)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{account.Name} ({account.Environment})");
        foreach (var line in lines) text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {line.Stream,-7} {line.Market,-6} fetched {line.Fetched}, added {line.Added}, {State(line)}");
        var totals = RoundTripTotals.Of(trips);
        text.AppendLine().Append(CultureInfo.InvariantCulture, $"  futures: net profit {Usd(totals.NetUsd)}, fees {Usd(totals.FeesUsd)}, open positions {trips.Count(trip => trip.IsOpen)} of {totals.Count}");
        return text.ToString();
    }

    private static string State(WholeSyncLine line) => line switch
    {
        { Error: null } => "Done",
        { RetryAt: { } at } => string.Create(CultureInfo.InvariantCulture, $"Partial: the exchange's budgets are used up; a sync after {at.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC goes on from here"),
        _ => $"Partial: {line.Error}",
    };

    // Cents, half away from zero.
    private static string Usd(Figure figure) => figure.Value is { } value
        ? Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00 'USD'", CultureInfo.InvariantCulture)
        : $"not known ({figure.Reason?.TrimEnd('.')})";
}
