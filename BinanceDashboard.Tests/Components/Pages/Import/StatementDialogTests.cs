using BinanceDashboard.Access;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Components.Pages.Import;
using BinanceDashboard.Tests.Collector.Imports;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;

namespace BinanceDashboard.Tests.Components.Pages.Import;

public sealed class StatementDialogTests : ComponentTest
{
    private const string Good = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n7,2026-01-02 03:04:05,Spot,Deposit,BTC,0.5,\n7,2026-01-02 03:04:05,Spot,Moon Landing,BTC,0.25,\n";

    private readonly List<(long Account, StatementFile File)> _taken = [];
    private StatementResult? _result = new(2, 2, 1);
    private string? _refusal;
    private bool _refuses;

    [Fact]
    public async Task GoodFile_IsShownThenTakenOver()
    {
        var dialog = Dialog();

        await UploadAsync(dialog, Good, "This cannot be undone");

        foreach (var said in new[] { "Lines 2", "New 2", "There already 3 from an earlier file", "1 new, 2 known already", "4 lines of moves inside the account", "Moon Landing 1", "BTC +0.75 1 1.25 +0.25" }) Assert.Contains(said, Words(dialog), StringComparison.Ordinal);
        Press(dialog, "Take over 2 lines");
        Assert.Equal(1, Assert.Single(_taken).Account);
        Assert.Contains("2 of 2 lines were added. One cash flow was added", Words(dialog), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongLines_AreListedAndNothingCanBeTakenOver()
    {
        var dialog = Dialog();

        await UploadAsync(dialog, Good + "7,2026-01-02,Spot,Deposit,BTC,much,\n", "Line 4 '2026-01-02' is not a time");

        Assert.True(TakeOver(dialog).HasAttribute("disabled"));
    }

    [Fact]
    public async Task AnotherUsersFile_IsRefusedWithTheSentence()
    {
        _refusal = "This statement is of user 8.";
        var dialog = Dialog();

        await UploadAsync(dialog, Good, _refusal);

        Assert.True(TakeOver(dialog).HasAttribute("disabled"));
    }

    [Fact]
    public async Task TakeOver_ThatIsRefused_SaysWhy()
    {
        _refuses = true;
        var dialog = Dialog();
        await UploadAsync(dialog, Good, "This cannot be undone");

        Press(dialog, "Take over 2 lines");

        await dialog.WaitForAssertionAsync(() => Assert.Contains("It is of another user.", Words(dialog), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Account_ThatWasDeletedMeanwhile_IsSaid()
    {
        _result = null;
        var dialog = Dialog();
        await UploadAsync(dialog, Good, "This cannot be undone");

        Press(dialog, "Take over 2 lines");

        await dialog.WaitForAssertionAsync(() => Assert.Contains("not there any more", Words(dialog), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancel_WhileTheFileIsRead_EndsTheReading()
    {
        var ended = new TaskCompletionSource();
        var closed = false;
        var dialog = Render<StatementDialog>(p => p
            .Add(d => d.Open, true).Add(d => d.Accounts, [new StatementAccount(1, "Main")]).Add(d => d.OnClosed, () => closed = true)
            .Add(d => d.Preview, async (_, _, cancellationToken) =>
            {
                cancellationToken.Register(ended.SetResult);
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return null;
            })
            .Add(d => d.TakeOver, (_, _, _) => Task.FromResult(_result)));
        var input = dialog.FindComponent<InputFile>();
        var upload = Task.Run(() => input.UploadFiles(InputFileContent.CreateFromText(Good, "statement.csv")), Xunit.TestContext.Current.CancellationToken);
        await dialog.WaitForAssertionAsync(() => Assert.Contains("Reading statement.csv", Words(dialog), StringComparison.Ordinal));

        Press(dialog, "Cancel");

        await ended.Task;
        await upload;
        await dialog.WaitForAssertionAsync(() => Assert.True(closed));
    }

    [Fact]
    public async Task SeveralAccounts_TheChosenOneIsTheOneOfTheFile()
    {
        var dialog = Dialog(new StatementAccount(1, "Main"), new StatementAccount(2, "Old"));
        dialog.Find("#statement-account").Change("2");

        await UploadAsync(dialog, Good, "This cannot be undone");
        Press(dialog, "Take over 2 lines");

        Assert.Equal(2, Assert.Single(_taken).Account);
    }

    private static AngleSharp.Dom.IElement TakeOver(IRenderedComponent<StatementDialog> dialog) => dialog.FindAll("button").Single(button => button.TextContent.StartsWith("Take over", StringComparison.Ordinal));

    private static void Press(IRenderedComponent<StatementDialog> dialog, string text) => dialog.FindAll("button").Single(button => button.TextContent == text).Click();

    private static async Task UploadAsync(IRenderedComponent<StatementDialog> dialog, string text, string awaited)
    {
        dialog.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(text, "statement.csv"));
        await dialog.WaitForAssertionAsync(() => Assert.Contains(awaited, Words(dialog), StringComparison.Ordinal));
    }

    private IRenderedComponent<StatementDialog> Dialog(params StatementAccount[] accounts) => Render<StatementDialog>(p => p
        .Add(d => d.Open, true).Add(d => d.Accounts, accounts.Length == 0 ? [new StatementAccount(1, "Main")] : accounts)
        .Add(d => d.Preview, async (_, stream, cancellationToken) =>
        {
            using var reader = new StreamReader(stream);
            return Preview(await StatementFileReaderTests.ReadAsync(await reader.ReadToEndAsync(cancellationToken)));
        })
        .Add(d => d.TakeOver, (account, file, _) =>
        {
            if (_refuses) throw new AccessException("It is of another user.");
            _taken.Add((account, file));
            return Task.FromResult(_result);
        }));

    private StatementPreview Preview(StatementFile file) => file.Problem is not null || _refusal is not null ? new StatementPreview { File = file, Refusal = _refusal } : new StatementPreview
    {
        File = file,
        Added = file.Rows,
        Known = 3,
        FlowsAdded = 1,
        FlowsKnown = 2,
        RecordsKnown = 4,
        NotUnderstood = [new StatementWordCount("Moon Landing", 1)],
        Effects = [new StatementEffect("BTC", 0.75m, 1m, 1.25m)],
        HeldAt = Noon,
    };
}
