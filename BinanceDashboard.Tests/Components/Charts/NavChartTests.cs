using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace BinanceDashboard.Tests.Components.Charts;

public sealed class NavChartTests : ComponentTest
{
    private const string Module = "./Components/Charts/NavChart.razor.js";

    [Fact]
    public void Render_NoData_SkeletonOfTheSameFrame()
    {
        var chart = Render<NavChart>(p => p.Add(c => c.Data, null));

        Assert.NotNull(chart.Find(".chart-frame .chart-skeleton"));
    }

    [Fact]
    public void Render_NoPoints_SaysWhatBegins()
    {
        var chart = Render<NavChart>(p => p.Add(c => c.Data, Data("1", 1) with { Points = [] }));

        Assert.Contains("No complete snapshot in this period yet", Words(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SameVersionTwice_DrawnOnce()
    {
        var module = JSInterop.SetupModule(Module);
        module.Mode = JSRuntimeMode.Loose;
        var chart = Render<NavChart>(p => p.Add(c => c.Data, Data("1", 1)));

        chart.Render(p => p.Add(c => c.Data, Data("1", 1)));

        Assert.Single(module.Invocations["draw"]);
    }

    // The old account's drawing leaves the page together with its data.
    [Fact]
    public void Render_OtherScope_NewFrameWithSkeletonWhileItIsRead()
    {
        JSInterop.SetupModule(Module).Mode = Bunit.JSRuntimeMode.Loose;
        var chart = Render<NavChart>(p => p.Add(c => c.Data, Data("account 1", 1)));
        Assert.Empty(chart.FindAll(".chart-skeleton"));

        chart.Render(p => p.Add(c => c.Data, null));

        Assert.Single(chart.FindAll(".chart-skeleton"));
        Assert.DoesNotContain("NAV of account 1", chart.Markup, StringComparison.Ordinal);
    }

    // There and back again: its first frame has left the page, and the drawing with it.
    [Fact]
    public void Render_SameScopeAfterNothing_DrawnAgain()
    {
        var module = JSInterop.SetupModule(Module);
        module.Mode = JSRuntimeMode.Loose;
        var chart = Render<NavChart>(p => p.Add(c => c.Data, Data("1", 1)));

        chart.Render(p => p.Add(c => c.Data, null));
        chart.Render(p => p.Add(c => c.Data, Data("1", 1)));

        Assert.Equal(2, module.Invocations["draw"].Count);
    }

    [Fact]
    public void Render_PartialStretch_InWords()
    {
        var data = Data("1", 1);
        data = data with { Points = [data.Points[0], data.Points[1] with { Nav = null }, data.Points[2]] };

        var chart = Render<NavChart>(p => p.Add(c => c.Data, data));

        Assert.Contains("Partial data from 1 Mar 2026 12:00 to 1 Mar 2026 14:00", Words(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Broken_ASentence()
    {
        Services.AddSingleton<IJSRuntime>(new BlockedScripts());

        var chart = Render<NavChart>(p => p.Add(c => c.Data, Data("1", 1)));

        chart.WaitForAssertion(() => Assert.Contains("could not be loaded", Words(chart), StringComparison.Ordinal));
    }

    [Fact]
    public async Task OpenFlows_Lines_Shown()
    {
        var chart = Render<NavChart>(p => p.Add(c => c.Data, Data("1", 1)));

        await chart.Instance.OpenFlowsAsync(["Deposit: +1 BTC"]);

        Assert.Contains("Deposit: +1 BTC", Words(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void Payload_AmountsHidden_NoAmountInTheWordsOfFlows()
    {
        var data = Data("1", 1) with { Flows = [new NavChartFlow { At = Noon, Kind = FlowKind.Deposit, Asset = "BTC", Quantity = 0.1m, Amount = 6203.5m }] };

        var mark = NavChartPayload.From(data, new Viewer { AmountsHidden = true }, NavChartMode.Money).Flows[0];

        Assert.Equal("Deposit: •••• BTC, ••••, 1 Mar 2026 12:00", mark.Text);
    }

    [Fact]
    public void Payload_AnotherCurrency_MoneyConvertedAndIndicesKept()
    {
        var data = Data("1", 1) with
        {
            Flows = [new NavChartFlow { At = Noon, Kind = FlowKind.Deposit, Asset = "BTC", Quantity = 0.1m, Amount = 6000m }],
            Points = [new NavChartPoint { At = Noon, Nav = 100, Benchmark = 80, Index = 101, BenchmarkIndex = 99, Drawdown = -0.1m }, new NavChartPoint { At = Noon.AddHours(1) }],
        };

        var payload = NavChartPayload.From(data, new Viewer { Currency = new ReportCurrency { Code = "CZK", UnitsPerUsd = 20.94m } }, NavChartMode.Money);

        Assert.Equal([2094m, null], payload.Nav);
        Assert.Equal(1675.2m, payload.Benchmark[0]);
        Assert.Equal((101m, 99m, -0.1m), (payload.Index[0], payload.BenchmarkIndex[0], payload.Drawdown[0]));
        Assert.Equal(("", "\u202FCZK"), (payload.Symbol, payload.Unit));
        Assert.Contains("+125,640.00\u202FCZK", payload.Flows[0].Text, StringComparison.Ordinal);
    }

    private sealed class BlockedScripts : IJSRuntime
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => throw new JSException("blocked");

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => throw new JSException("blocked");
    }

    private static NavChartData Data(string scope, long version) => new()
    {
        Scope = scope,
        Version = version,
        Summary = $"NAV of {scope} rose.",
        Points = [.. Enumerable.Range(0, 3).Select(hour => new NavChartPoint { At = Noon.AddHours(hour), Nav = 100 + hour, Benchmark = 100 })],
    };
}
