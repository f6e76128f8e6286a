using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

internal static class MonthCounts
{
    /// <summary>How many times fall into each month, which its first instant (UTC) stands for.</summary>
    public static async Task<IReadOnlyDictionary<DateTimeOffset, int>> OfAsync(IQueryable<DateTimeOffset> times, CancellationToken cancellationToken)
    {
        var months = new Dictionary<DateTimeOffset, int>();
        await foreach (var at in times.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var month = new DateTimeOffset(at.UtcDateTime.Year, at.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
            months[month] = months.GetValueOrDefault(month) + 1;
        }

        return months;
    }
}
