using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Components.Pages.Import;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Analytics.Portfolio;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Import;

public sealed class ImportSectionTests : ComponentTest
{
    private static readonly ImportPlan Plan = Portfolios.Plan([], Portfolios.Held("ETH", 2, cost: 2_500, price: 3_000), Portfolios.Held("LDO", 5, price: 1.5m), Portfolios.Held("XYZ", 7));

    private readonly List<string> _done = [];
    private ImportPreview _preview = new(Plan, [], null);
    private ImportOutcome _outcome = new() { Success = true, Message = "3 items added.", Plan = Plan, Run = Run };
    private TaskCompletionSource<ImportPreview>? _waiting;

    private static ImportRun Run => new() { Id = 5, OwnerId = "somebody", AccountId = 1, Source = "Binance", At = Noon, Trigger = ImportTrigger.Person, Status = ImportStatus.Done, Found = 3, IsSeen = true };

    [Fact]
    public void Import_BeforeAPreview_CannotBePressed()
    {
        var section = Section();

        Assert.True(Button(section, "Import").HasAttribute("disabled"));
        Button(section, "Preview").Click();
        Assert.False(Button(section, "Import").HasAttribute("disabled"));
        Assert.Equal(["ETH", "LDO", "XYZ"], section.FindAll(".import-lines tbody th").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Import_OfAnAccountThatCouldNotAllBeRead_WaitsForItsAcceptance()
    {
        _preview = new ImportPreview(Plan, ["Funding: the exchange did not answer."], null);
        var section = Section();
        Button(section, "Preview").Click();

        Assert.Contains("Funding: the exchange did not answer.", Words(section), StringComparison.Ordinal);
        Assert.True(Button(section, "Import").HasAttribute("disabled"));
        section.Find(".check input").Change(true);
        Button(section, "Import").Click();
        Assert.Equal(["import 1 True"], _done);
    }

    [Fact]
    public void Preview_ThatIsCancelled_SaysThatNothingWasChanged()
    {
        _waiting = new TaskCompletionSource<ImportPreview>();
        var section = Section();
        Button(section, "Preview").Click();
        Assert.True(Button(section, "Test connection").HasAttribute("disabled"));

        Button(section, "Cancel").Click();
        section.WaitForAssertion(() => Assert.Contains("no item was changed", Words(section), StringComparison.Ordinal));
        Assert.False(Button(section, "Preview").HasAttribute("disabled"));
    }

    [Fact]
    public void Preview_OfAnExchangeThatRefuses_ShowsItsSentence()
    {
        _preview = new ImportPreview(null, [], "The key is wrong: enter it again.");
        var section = Section();
        Button(section, "Preview").Click();

        Assert.Contains("The key is wrong", section.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.True(Button(section, "Import").HasAttribute("disabled"));
    }

    [Fact]
    public void Import_ThatFails_KeepsThePreviewAndSaysWhy()
    {
        _outcome = new ImportOutcome { Success = false, Message = ImportWords.Busy, IsBusy = true };
        var section = Section();
        Button(section, "Preview").Click();
        Button(section, "Import").Click();

        Assert.Contains("Another import of this account", Words(section), StringComparison.Ordinal);
        Assert.NotEmpty(section.FindAll(".import-lines"));
    }

    [Fact]
    public void Summary_NamesWhatNobodyKnowsThePriceOf_AndTakesIt()
    {
        var section = Section();
        Button(section, "Preview").Click();
        Button(section, "Import").Click();

        Assert.Contains("1 critical, 1 to know", Words(section), StringComparison.Ordinal);
        section.Find(".price-form").Submit();
        Assert.Contains("Enter what one XYZ cost", Words(section), StringComparison.Ordinal);
        section.Find("#price-XYZ").Change("12.5");
        section.Find(".price-form").Submit();
        Assert.Equal(["import 1 False", "price 1 XYZ 12.5"], _done);
        Assert.Contains("Saved", section.Find(".price-form button").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Preview_OfFiveHundredItems_ListsAllAndFiltersThem()
    {
        var holdings = Enumerable.Range(0, 500).Select(number => Portfolios.Held($"C{number}", number + 1, cost: number % 2 == 0 ? 5 : null, price: 7)).ToArray();
        _preview = new ImportPreview(Portfolios.Plan([], holdings), [], null);
        var section = Section();
        Button(section, "Preview").Click();
        Assert.Equal(500, section.FindAll(".import-lines tbody tr").Count);

        Button(section, "Issues 250").Click();
        Assert.Equal(250, section.FindAll(".import-lines tbody tr").Count);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ImportSection> section, string text) => section.FindAll("button").First(button => button.TextContent.Trim() == text);

    private IRenderedComponent<ImportSection> Section() => RenderFor<ImportSection>(Viewer.Default, parameters => parameters
        .Add(section => section.Accounts, [new ImportAccount(1, "Main", "Simulator", null)])
        .Add(section => section.PortfolioHref, "/import?tab=portfolio")
        .Add(section => section.Commands, Commands()));

    private ImportCommands Commands() => new()
    {
        Load = (_, _) => throw new NotSupportedException(),
        Test = (_, _) => Task.FromResult(KeyReport.Failed("-")),
        Preview = (_, _, token) => _waiting?.Task.WaitAsync(token) ?? Task.FromResult(_preview),
        Execute = (account, accepts, _, _) =>
        {
            _done.Add($"import {account} {accepts}");
            return Task.FromResult(_outcome);
        },
        Undo = (_, _) => throw new NotSupportedException(),
        Detail = (_, _) => throw new NotSupportedException(),
        Save = (_, _, _) => throw new NotSupportedException(),
        Price = (account, symbol, price, _) =>
        {
            _done.Add(FormattableString.Invariant($"price {account} {symbol} {price}"));
            return Task.FromResult<string?>(null);
        },
        Delete = (_, _) => throw new NotSupportedException(),
        Schedule = (_, _, _) => throw new NotSupportedException(),
        Seen = _ => Task.CompletedTask,
    };
}
