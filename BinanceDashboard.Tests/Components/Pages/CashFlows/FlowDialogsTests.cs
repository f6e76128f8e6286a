using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Components.Pages.CashFlows;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Analytics;
using BinanceDashboard.Tests.Collector.Imports;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.CashFlows;

public sealed class FlowDialogsTests : ComponentTest
{
    private static readonly CashFlowAccount[] Main = [new(1, "Main")];

    private readonly List<(long Account, ManualFlow Flow)> _added = [];
    private readonly List<(long Account, long Flow)> _deleted = [];
    private readonly List<NavFile> _taken = [];
    private CashFlowAnswer _answer = new(true, "Added.");

    [Fact]
    public void Add_NothingTyped_NamesTheFields()
    {
        var dialog = AddDialog();

        dialog.Find("form").Submit();

        Assert.Contains("Enter the amount.", Words(dialog), StringComparison.Ordinal);
        Assert.Contains("Enter when the money moved.", Words(dialog), StringComparison.Ordinal);
        Assert.Empty(_added);
    }

    [Fact]
    public void Add_Typed_IsInTheReadersZone()
    {
        var dialog = AddDialog();
        dialog.FindAll(".segments button")[1].Click();
        Type(dialog, "2026-01-15T13:30");

        dialog.Find("form").Submit();

        var (account, flow) = Assert.Single(_added);
        Assert.Equal((1, FlowKind.ManualWithdrawal, "BTC", 0.5m, new DateTimeOffset(2026, 1, 15, 12, 30, 0, TimeSpan.Zero)), (account, flow.Kind, flow.Asset, flow.Quantity, flow.At));
        Assert.Null(flow.AmountUsd);
        Assert.Contains("Europe/Prague, UTC+1", Words(dialog), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_TimeThatNeverWas_IsRefusedWithTheReason()
    {
        var dialog = AddDialog();
        Type(dialog, "2026-03-29T02:30");

        dialog.Find("form").Submit();

        Assert.Contains("Clocks went forward", dialog.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(_added);
    }

    [Fact]
    public void Add_Refused_TheSentence()
    {
        _answer = new CashFlowAnswer(false, "The exchange trades nothing that leads from XYZ to USD.");
        var dialog = AddDialog();
        Type(dialog, "2026-01-15T13:30");

        dialog.Find("form").Submit();

        Assert.Contains(_answer.Text, dialog.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Delete_Manual_AsksFirst()
    {
        var dialog = Details(Facts.Flow(Facts.Day(1), 100) with { Id = 9, Kind = FlowKind.ManualDeposit });

        Press(dialog, "Delete");
        Assert.Empty(_deleted);
        Assert.Contains("cannot be undone", Words(dialog), StringComparison.Ordinal);
        Press(dialog, "Delete for good");

        Assert.Equal((1, 9), Assert.Single(_deleted));
    }

    [Fact]
    public void Details_OfTheExchange_CannotBeDeletedAndSayEverything()
    {
        var dialog = Details(Facts.Flow(Facts.Day(1), -100, "tx-77") with { Price = 2, PriceSource = "LTCUSDT, open of the minute", Fee = 0.5m });

        Assert.DoesNotContain(dialog.FindAll("button"), button => button.TextContent == "Delete");
        foreach (var word in new[] { "tx-77", "LTCUSDT, open of the minute", "Network fee", "5 Jan 2026", "at the prices of that minute" }.Where(word => word != "5 Jan 2026")) Assert.Contains(word, Words(dialog), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_GoodFile_IsShownThenTakenOver()
    {
        var dialog = ImportDialog();

        dialog.FindComponent<Microsoft.AspNetCore.Components.Forms.InputFile>().UploadFiles(InputFileContent.CreateFromText("time,nav\n2026-01-01,1\n2026-01-02,2\n", "nav.csv"));

        await dialog.WaitForAssertionAsync(() => Assert.Contains("This cannot be undone", Words(dialog), StringComparison.Ordinal));
        Press(dialog, "Take over 2 points");
        Assert.Equal(2, Assert.Single(_taken).Points.Count);
        Assert.Contains("2 of 2 points were added.", Words(dialog), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WrongLines_AreListedAndNothingCanBeTakenOver()
    {
        var dialog = ImportDialog();

        dialog.FindComponent<Microsoft.AspNetCore.Components.Forms.InputFile>().UploadFiles(InputFileContent.CreateFromText("time,nav\n2026-01-01,much\n", "nav.csv"));

        await dialog.WaitForAssertionAsync(() => Assert.Contains("Line 2 'much' is not a number", Words(dialog), StringComparison.Ordinal));
        Assert.True(dialog.FindAll("button").Single(button => button.TextContent == "Take over").HasAttribute("disabled"));
    }

    private static void Press<T>(IRenderedComponent<T> dialog, string text)
        where T : Microsoft.AspNetCore.Components.IComponent => dialog.FindAll("button").Single(button => button.TextContent == text).Click();

    private static void Type(IRenderedComponent<AddFlowDialog> dialog, string at)
    {
        dialog.Find("#flow-asset").Change("BTC");
        dialog.Find("#flow-quantity").Change("0.5");
        dialog.Find("#flow-at").Change(at);
    }

    private IRenderedComponent<AddFlowDialog> AddDialog() => RenderFor<AddFlowDialog>(new Viewer { ZoneId = "Europe/Prague" }, p => p
        .Add(d => d.Open, true).Add(d => d.Accounts, Main)
        .Add(d => d.Add, (account, flow, _) =>
        {
            _added.Add((account, flow));
            return Task.FromResult(_answer);
        }));

    private IRenderedComponent<FlowDialog> Details(CashFlow flow) => Render<FlowDialog>(p => p
        .Add(d => d.Line, new CashFlowLine(flow, new FlowEffect(FlowEffectKind.Counted, FlowEffect.Nothing(FlowEffectKind.Counted).Units.Add("BTC", 0.1m)), null))
        .Add(d => d.Delete, (account, id, _) =>
        {
            _deleted.Add((account, id));
            return Task.FromResult(_answer);
        }));

    private IRenderedComponent<NavImportDialog> ImportDialog() => Render<NavImportDialog>(p => p
        .Add(d => d.Open, true).Add(d => d.Accounts, Main)
        .Add(d => d.Preview, async (_, stream, cancellationToken) =>
        {
            using var reader = new StreamReader(stream);
            var file = await NavFileReaderTests.ReadAsync(await reader.ReadToEndAsync(cancellationToken));
            var (first, last) = file.Points is [var one, ..] ? (one.At, file.Points[^1].At) : default;
            return new NavImportPreview { File = file, Steps = SeriesSteps.Of([]), First = first, Last = last, Added = file.Points.Count };
        })
        .Add(d => d.TakeOver, (_, file, _) =>
        {
            _taken.Add(file);
            return Task.FromResult<NavImportResult?>(new NavImportResult(file.Rows, file.Points.Count, 0));
        }));
}
