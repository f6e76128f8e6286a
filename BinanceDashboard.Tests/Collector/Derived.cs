using System.Globalization;
using BinanceDashboard.Collector;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector;

/// <summary>Everything of a product's one account that follows from its facts: hours and days, series of several ranges, and the report.</summary>
internal sealed record Derived(DateTimeOffset Until, IReadOnlyList<NavRollup> Rollups, IReadOnlyList<string> Series, IReadOnlyList<DerivedLine> Report)
{
    public static async Task<Derived> ReadAsync(Product product, DateTimeOffset until)
    {
        var account = Assert.Single(await product.Services.GetRequiredService<AccountQueries>().ListAllAsync(TestContext.Current.CancellationToken));
        await using var context = await product.Services.GetRequiredService<IDbContextFactory<DashboardContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var rollups = await context.NavRollups.AsNoTracking().OrderBy(rollup => rollup.Span).ThenBy(rollup => rollup.Start).ToListAsync(TestContext.Current.CancellationToken);
        var navs = product.Services.GetRequiredService<NavQueries>();
        var series = new List<string>();
        foreach (var days in new[] { 1, 3, 30 }) series.Add(Text(await navs.SeriesAsync(account.Id, until.AddDays(-days), until, TestContext.Current.CancellationToken)));
        var report = await product.Services.GetRequiredService<ReportReader>().ReadAsync([account], null, until, TestContext.Current.CancellationToken);
        return new Derived(until, rollups, series, [.. report.Points.Select(point => new DerivedLine(point.At, point.Nav, point.Benchmark, point.Index, point.Drawdown))]);
    }

    private static string Text(NavSeries series) => string.Create(
        CultureInfo.InvariantCulture,
        $"{series.Resolution} since {series.Start?.At:O}\n{string.Join('\n', series.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.At:O} {point.Nav} {point.Complete} {point.Source} {point.Reason} {string.Join(' ', point.Prices.Select(price => $"{price}"))}")))}");
}
