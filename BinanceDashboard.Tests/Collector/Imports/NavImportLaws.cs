using System.Globalization;
using System.Text;
using BinanceDashboard.Api.Csv;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Tests.Analytics;
using BinanceDashboard.Tests.Store;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Collector.Imports;

public sealed class NavImportLaws
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private int _accounts;

    [Fact]
    public async Task AnyFile_TwiceIsOnce_AndOutAndInAgainIsTheSame()
    {
        await using var store = await TestStore.CreateAsync();

        Law.Holds(Prop.ForAll<(ushort Minute, int Cents)[]>(rows => HoldsAsync(store, rows).GetAwaiter().GetResult()));
    }

    private async Task<bool> HoldsAsync(TestStore store, (ushort Minute, int Cents)[] rows)
    {
        var points = rows.DistinctBy(row => row.Minute).Select(row => (At: Sample.Start.AddMinutes(row.Minute), Nav: row.Cents / 10_000m)).ToList();
        var text = "time,nav\n" + string.Concat(points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.At:yyyy-MM-ddTHH:mm:ssZ},{point.Nav}\n")));
        var (one, other) = (await NewAccountAsync(store), await NewAccountAsync(store));

        var first = await TakeOverAsync(store, one.Id, text);
        var second = await TakeOverAsync(store, one.Id, text);
        var written = await WriteAsync(store, one.Id);
        await TakeOverAsync(store, other.Id, written);

        return first == points.Count && second == 0
            && (await PointsAsync(store, one.Id)).SequenceEqual(points.OrderBy(point => point.At))
            && written == await WriteAsync(store, other.Id)
            && (await RollupsAsync(store, one.Id)).SequenceEqual(Expected(points));
    }

    private async Task<Account> NewAccountAsync(TestStore store) => await store.AddAccountAsync($"Account {++_accounts}");

    private static async Task<int> TakeOverAsync(TestStore store, long account, string text)
    {
        var file = await new NavFileReader(Now).ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), CancellationToken.None);
        Assert.Equal(0, file.ErrorCount);
        return await store.Get<NavImportCommands>().KeepAsync(account, file.Points, CancellationToken.None);
    }

    private static async Task<List<(DateTimeOffset, decimal)>> PointsAsync(TestStore store, long account) =>
        await store.Navs.StreamAsync(account, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, CancellationToken.None).Select(point => (point.At, point.Nav)).ToListAsync();

    private static async Task<string> WriteAsync(TestStore store, long account)
    {
        using var stream = new MemoryStream();
        var csv = new CsvWriter(stream);
        await csv.Text("time").Text("nav").EndRowAsync(CancellationToken.None);
        foreach (var (at, nav) in await PointsAsync(store, account)) await csv.Time(at).Number(nav).EndRowAsync(CancellationToken.None);
        await csv.FlushAsync(CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<List<(DateTimeOffset, int, decimal, decimal, decimal, decimal)>> RollupsAsync(TestStore store, long account)
    {
        await using var context = await store.ReaderAsync();
        return [.. (await context.NavRollups.Where(rollup => rollup.AccountId == account && rollup.Span == RollupSpan.Day).OrderBy(rollup => rollup.Start).ToListAsync())
            .Select(day => (day.Start, day.Count, day.First, day.Min, day.Max, day.Last))];
    }

    private static IEnumerable<(DateTimeOffset, int, decimal, decimal, decimal, decimal)> Expected(IEnumerable<(DateTimeOffset At, decimal Nav)> points) =>
        points.OrderBy(point => point.At).GroupBy(point => new DateTimeOffset(point.At.UtcDateTime.Date, TimeSpan.Zero))
            .Select(day => (day.Key, day.Count(), day.First().Nav, day.Min(point => point.Nav), day.Max(point => point.Nav), day.Last().Nav));
}
