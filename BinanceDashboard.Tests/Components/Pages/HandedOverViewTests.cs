using System.Text.Json;
using BinanceDashboard.Analytics.Holdings;
using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.Alerts;
using BinanceDashboard.Components.Pages.Holdings;
using BinanceDashboard.Components.Pages.Import;
using BinanceDashboard.Components.Pages.Logs;
using BinanceDashboard.Components.Pages.Overview;
using BinanceDashboard.Components.Pages.Positions;
using BinanceDashboard.Components.Pages.Settings;
using BinanceDashboard.Components.Pages.Trades;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Backups;
using BinanceDashboard.Tests.Analytics.Alerts;
using BinanceDashboard.Tests.Analytics.Portfolio;
using BinanceDashboard.Tests.Store;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Components.Pages;

/// <summary>What a prerendered page hands to its live self has to pass a limit of 32 KB, whatever the accounts hold.</summary>
public sealed class HandedOverViewTests
{
    private const int Most = 20_000;
    private static readonly string Reason = new('x', 160);

    [Fact]
    public void Holdings_OfManyAccounts_TravelOnlyAsFarAsTheyFit()
    {
        var rows = Enumerable.Range(0, 40).Select(i => new HoldingRow { Asset = $"COIN{i}", Quantity = 1.23456789m, Wallets = "Spot, Earn", Price = 1, Value = 1, Reason = Reason }).ToList();
        AllocationPart[] parts = [.. Enumerable.Range(0, 6).Select(i => new AllocationPart($"ASSET{i}", 123_456.78901234m, 0.1666666666666666666666666667m))];
        var view = new HoldingsView { State = PageState.Content, Accounts = [.. Enumerable.Range(0, 10).Select(i => new AccountHoldingsView($"{i}", $"Account {i}", null, 1, rows, parts))] };

        var beginning = view.Beginning(20);

        Assert.Equal(20, Assert.Single(beginning.Accounts).Rows.Count);
        Assert.InRange(JsonSerializer.Serialize(beginning).Length, 1_000, Most);
    }

    [Fact]
    public void Overview_HundredsOfCoinsWithoutAPrice_IsOneSentence()
    {
        UnpricedAsset[] coins = [.. Enumerable.Range(0, 500).Select(i => new UnpricedAsset { Asset = $"COIN{i}", Quantity = 1 })];
        var latest = Sample.Snapshot(1, Sample.Start, 100) with { Unpriced = [.. coins], Complete = false, Reason = string.Join(' ', Enumerable.Repeat(Reason, 100)) };
        var report = ReportBuilder.Build([], BenchmarkRule.Default, new ReportRange(null, Sample.Start, Sample.Start), TimeSpan.FromHours(2));

        var findings = OverviewFindings.Of(report, [], [latest]);

        Assert.Equal("COIN0, COIN1, COIN2, COIN3, COIN4 and 495 more coins have no price and are left out of every sum.", Assert.Single(findings, finding => finding.Text.StartsWith("COIN", StringComparison.Ordinal)).Text);
        Assert.InRange(JsonSerializer.Serialize(findings).Length, 100, 3_000);
    }

    [Theory]
    [InlineData(1, "COIN0 has no price and is left out of every sum.")]
    [InlineData(3, "COIN0, COIN1 and COIN2 have no price and are left out of every sum.")]
    public void Overview_FewCoinsWithoutAPrice_AreNamed(int count, string words)
    {
        var latest = Sample.Snapshot(1, Sample.Start, 100) with { Unpriced = [.. Enumerable.Range(0, count).Select(i => new UnpricedAsset { Asset = $"COIN{i}", Quantity = 1 })] };
        var report = ReportBuilder.Build([], BenchmarkRule.Default, new ReportRange(null, Sample.Start, Sample.Start), TimeSpan.FromHours(2));

        Assert.Contains(OverviewFindings.Of(report, [], [latest]), finding => finding.Text == words);
    }

    [Fact]
    public void Positions_ManyOpenAndClosed_TravelOnlyAsFarAsTheyFitAndKeepTheirCounts()
    {
        var row = new PositionRow { Key = "Main Usdm BTCUSDT Both 1 2", AccountId = 1, Side = PositionSide.Both, Market = Market.Usdm, Symbol = "BTCUSDT", IsLong = true, IsOpen = true, Size = 1, Fills = 3, Reason = Reason };
        var many = Enumerable.Repeat(row, 200).ToList();

        var beginning = new PositionsView { State = PageState.Content, Open = many, OpenCount = 200, Closed = many, Count = 200 }.Beginning(12);

        Assert.Equal((12, 200, 12, 200), (beginning.Open.Count, beginning.OpenCount, beginning.Closed.Count, beginning.Count));
        Assert.InRange(JsonSerializer.Serialize(beginning).Length, 1_000, Most);
    }

    [Theory]
    [InlineData(TradeList.Fills)]
    [InlineData(TradeList.Orders)]
    public void Trades_OfManySymbols_TravelOnlyAsFarAsTheyFitAndComeBackAsTheyWere(TradeList show)
    {
        var view = new TradesView
        {
            State = PageState.Content,
            Query = new TradesQuery { Show = show, Symbol = "BTCUSDT" },
            Count = 100_000,
            Accounts = [.. Enumerable.Range(1, 20).Select(i => new TradesAccount(i, $"Account {i}"))],
            Symbols = [.. Enumerable.Range(0, 600).Select(i => $"COIN{i}USDT")],
            Fills = show == TradeList.Orders ? [] : [.. Enumerable.Range(0, 40).Select(i => new FillLine(Store.Trades.Fill(1, i), "Main account", "BTC", "USDT"))],
            Orders = show == TradeList.Fills ? [] : [.. Enumerable.Range(0, 40).Select(i => new OrderLine(Store.Trades.Order(1, i), "Main account"))],
        }.Beginning();

        var text = JsonSerializer.Serialize(view);

        Assert.InRange(text.Length, 1_000, Most);
        var back = JsonSerializer.Deserialize<TradesView>(text)!;
        Assert.Equal((view.Query, view.Count), (back.Query, back.Count));
        Assert.Equal(view.Fills.AsEnumerable(), back.Fills);
        Assert.Equal(view.Orders.AsEnumerable(), back.Orders);
    }

    [Fact]
    public void Import_OfHundredsOfItemsAndFailedRuns_TravelsOnlyAsFarAsItFits()
    {
        var plan = Portfolios.Plan([], [.. Enumerable.Range(0, 500).Select(i => Portfolios.Held($"COIN{i}", 1.23456789m, 1.234567890123456789m, 1.5m))]);
        var lines = plan.CarriedOut().Select(item => new PortfolioLine(item with { OwnerId = new string('o', 36), Note = Reason }, 1.5m, Portfolios.Today)).ToList();
        var run = new ImportRun { OwnerId = new string('o', 36), AccountId = 1, Source = "Binance", At = Portfolios.Today, Trigger = ImportTrigger.Person, Status = ImportStatus.Done, Found = 500, Changes = plan.Changes, Error = new string('x', 2_500), IsSeen = true };

        Assert.InRange(JsonSerializer.Serialize(new ImportView { State = PageState.Content, Lines = lines }.Beginning()).Length, 1_000, Most);
        var history = new ImportView { State = PageState.Content, Runs = [.. Enumerable.Range(0, 200).Select(_ => ImportRunLine.Of(run, "Main account", canUndo: true))] };
        Assert.InRange(JsonSerializer.Serialize(history.Beginning()).Length, 1_000, Most);
        Assert.Equal("500 added", history.Runs[0].Changes);
    }

    [Fact]
    public void Settings_OfManyTokensAndUsers_TravelOnlyAsFarAsTheyFit()
    {
        var names = Enumerable.Range(0, 20).Select(i => new string('n', 60)).ToList();
        var view = new SettingsView
        {
            State = PageState.Content,
            Email = new string('e', 254),
            Tokens = [.. Enumerable.Range(0, 50).Select(i => new TokenLine(i, new string('t', 60), Portfolios.Today, Portfolios.Today, Portfolios.Today, false))],
            Program = new ProgramView
            {
                Users = [.. Enumerable.Range(0, 100).Select(i => new UserLine(new string('i', 36), new string('e', 254), false, names))],
                LastBackup = new BackupOutcome(Portfolios.Today, TimeSpan.Zero, true, null, new string('x', 400)),
                Backups = [.. Enumerable.Repeat(new BackupFile("scheduled-20260301-120000.backup", Portfolios.Today, 1_500_000, false), 8)],
            },
        };

        Assert.InRange(JsonSerializer.Serialize(view.Beginning()).Length, 1_000, Most);
        Assert.Equal(JsonSerializer.Serialize(view), JsonSerializer.Serialize(JsonSerializer.Deserialize<SettingsView>(JsonSerializer.Serialize(view))));
    }

    [Fact]
    public void Logs_OfLongFaults_TravelOnlyAsFarAsTheyFit()
    {
        var entry = new LogEntry { At = Portfolios.Today, Level = LogLevel.Error, Category = "BinanceDashboard.Collector.AccountRuns", EventId = 1, Message = new string('x', 4_000), Exception = new string('x', 8_000) };

        Assert.InRange(JsonSerializer.Serialize(new LogsView { State = PageState.Content, Entries = [.. Enumerable.Repeat(entry, 100)] }.Beginning()).Length, 1_000, Most);
    }

    [Fact]
    public void Alerts_OfManyRulesAndEvents_TravelOnlyAsFarAsTheyFitAndKeepTheirCounts()
    {
        var rule = Rules.Of(AlertKind.PriceAbove, 1.234567890123456789m, "COIN") with { OwnerId = new string('o', 36), Reason = Reason, LastValue = 1.234567890123456789m, CheckedAt = Portfolios.Today };
        var told = new AlertEventLine { Id = 1, Account = "Main account", Kind = AlertKind.PriceAbove, At = Portfolios.Today, Text = Reason, IsNew = true, Delivery = DeliveryState.Failed, Attempts = 5, Fault = Reason };

        var beginning = new AlertsView { State = PageState.Content, Rules = [.. Enumerable.Repeat(new AlertLine(rule, "Main account", 1), 100)], RuleCount = 100, Events = [.. Enumerable.Repeat(told, 200)], EventCount = 200 }.Beginning();

        var text = JsonSerializer.Serialize(beginning);
        Assert.InRange(text.Length, 1_000, Most);
        Assert.Equal((100, 200), (beginning.RuleCount, beginning.EventCount));
        Assert.Equal(beginning.Rules.AsEnumerable(), JsonSerializer.Deserialize<AlertsView>(text)!.Rules);
    }
}
