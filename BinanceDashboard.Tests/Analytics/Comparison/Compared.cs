using System.Collections.Immutable;
using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Comparison;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Comparison;

/// <summary>Accounts made of a few points, compared through their real reports. BTC costs 50,000 on day 0 and 500 more each day, ETH always 2,500.</summary>
internal static class Compared
{
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public static AccountFacts Account(long id, IEnumerable<TimedValue> points, params CashFlow[] flows)
    {
        var series = points.Select(point => new NavPoint { At = point.At, Nav = point.Value, Complete = true, Source = PointSource.Observed, Prices = Prices(point.At) }).ToList();
        return new AccountFacts
        {
            Account = new Account { Id = id, OwnerId = "1", Name = $"Account {id}", Environment = "Live", KeyType = "Hmac", ProtectedKey = "", ProtectedSecret = "", CreatedAt = Facts.Day0 },
            Series = new NavSeries { Resolution = "Raw", Points = series, Start = series.FirstOrDefault() },
            BenchmarkStart = series.FirstOrDefault(),
            Flows = [.. flows.Select(flow => flow with { AccountId = id })],
            Candles = [.. flows.DistinctBy(flow => Minute(flow.At)).SelectMany(flow => Prices(Minute(flow.At))).Select(price => Candle(price.Asset + "USDT", price.At, price.Price))],
        };
    }

    public static IndexComparison Of(IReadOnlyList<AccountFacts> accounts, double? fromDay, double toDay, int most = 1_000) => IndexComparer.Of(
        [.. accounts.Select(account => new ComparedAccount(account.Account.Id, account.Account.Name, Report([account], fromDay, toDay)))],
        Report(accounts, fromDay, toDay),
        Longest,
        most);

    public static AccountReport Report(IReadOnlyList<AccountFacts> accounts, double? fromDay, double toDay) => ReportBuilder.Build(
        accounts,
        Facts.Rule(RebalanceRule.Never),
        new ReportRange(fromDay is { } day ? Facts.Day(day) : null, Facts.Day(toDay), Facts.Day(toDay)),
        TimeSpan.FromDays(2));

    public static IndexLine LineOf(this IndexComparison comparison, long? id) => comparison.Lines.Single(line => line.AccountId == id);

    public static decimal? ValueAt(this IndexComparison comparison, long? id, DateTimeOffset at) => comparison.LineOf(id).Values[comparison.Times.IndexOf(at)];

    private static ImmutableArray<AssetPrice> Prices(DateTimeOffset at) =>
        [Price("BTC", 50_000 + 500 * (decimal)(at - Facts.Day0).TotalDays, at), Price("ETH", 2_500, at)];

    private static DateTimeOffset Minute(DateTimeOffset at) => at.AddTicks(-(at.UtcTicks % TimeSpan.TicksPerMinute));

    private static Candle Candle(string symbol, DateTimeOffset at, decimal price) =>
        new() { Environment = "Live", Symbol = symbol, Interval = CandleInterval.Minute, OpenAt = at, Open = price };

    private static AssetPrice Price(string asset, decimal price, DateTimeOffset at) => new() { Asset = asset, Price = price, Source = asset + "USDT", At = at };
}
