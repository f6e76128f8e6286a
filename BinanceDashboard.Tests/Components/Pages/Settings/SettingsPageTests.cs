using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.Settings;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Backups;
using BinanceDashboard.Store.Settings;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Tests.Components.Pages.Settings;

public sealed class SettingsPageTests : ComponentTest
{
    private static readonly UserLine Other = new("2", "other@example.org", false, ["Theirs", "Another"]);
    private static readonly SettingsView Plain = new() { State = PageState.Content, ReadAt = Noon, Email = "me@example.org" };
    private static readonly ProgramView Program = new()
    {
        Users = [new UserLine("1", "me@example.org", true, ["Main"]), Other],
        BackupsKept = 7,
        BackupFolder = "/data/backups",
    };

    private readonly List<string> _asked = [];
    private SettingsView _view = Plain with { Program = Program };
    private string? _refusal;

    public SettingsPageTests()
    {
        Services.AddSingleton(new StoreChanges(TimeProvider.System, NullLogger<StoreChanges>.Instance));
        Services.AddSingleton<AntiforgeryStateProvider>(new NoAntiforgery());
        Services.AddSingleton(new SettingsCommands
        {
            Load = _ => Task.FromResult(_view),
            CreateToken = (name, life, _) => Task.FromResult(_refusal is null ? new TokenAnswer($"bd_{name}-{life?.TotalDays}", null) : new TokenAnswer(null, _refusal)),
            RevokeToken = (id, _) => Asked($"revoke {id}"),
            AddUser = (email, password, _) => Asked($"add {email} {password}"),
            RemoveUser = (id, _) => Asked($"remove {id}"),
            ResetPassword = (id, password, _) => Asked($"reset {id} {password}"),
            ChooseLevel = (level, _) => Asked($"level {level}"),
            BackUp = _ => Asked("backup"),
            ScheduleBackups = (every, kept, _) => Asked($"schedule {every} {kept}"),
        });
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void Render_NoOwner_NothingOfOthersNorOfTheProgram()
    {
        _view = Plain;

        Assert.Equal(["Password", "API tokens"], Open().FindAll(".settings h2").Select(head => head.TextContent));
    }

    [Fact]
    public void Render_Demo_SaysWhyThereIsNothingToChange()
    {
        _view = Plain with { IsDemo = true };

        var page = Open();

        Assert.Contains("signs in without a password", Words(page), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form[action='/account/password']"));
        Assert.DoesNotContain("Create token", page.Find(".settings").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Changed", "status", "Every other window and device was signed out")]
    [InlineData("Wrong", "alert", "The current password is wrong")]
    [InlineData("7000", null, null)]
    public void Render_PasswordOutcome_AsASentence(string outcome, string? role, string? sentence)
    {
        var notices = Open($"/settings?password={outcome}").FindAll(".notice");

        Assert.Equal(role, notices.Select(notice => notice.GetAttribute("role")).SingleOrDefault());
        if (sentence is not null) Assert.Contains(sentence, notices[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Failed_TheReasonAndAWayOn()
    {
        _view = new SettingsView { State = PageState.Failed, Reason = "It could not be read." };

        Assert.Contains("It could not be read. Try again", Words(Open()), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FailsLater_StaysDimmedWithTheReason()
    {
        var page = Open();
        _view = new SettingsView { State = PageState.Failed, Reason = "It could not be read." };
        page.Find("#log-level").Change("Debug");

        Assert.Contains("It could not be read.", Words(page), StringComparison.Ordinal);
        Assert.NotNull(page.Find(".dimmed .users-card"));
    }

    [Fact]
    public void Render_Tokens_WithTheirTimes()
    {
        _view = Plain with { Tokens = [new TokenLine(2, "Sheet", Noon.AddDays(-2), null, Noon.AddMinutes(-3), false), new TokenLine(1, "Old", Noon.AddDays(-40), Noon.AddDays(-10), null, true)] };

        var words = Words(Open());

        Assert.Contains("Sheet 27 Feb 2026 3 min ago never Revoke", words, StringComparison.Ordinal);
        Assert.Contains("never Expired Revoke", words, StringComparison.Ordinal);
    }

    [Fact]
    public void CreateToken_ShownOnceAndGoneWithTheDialog()
    {
        var page = Open();
        page.Find(".tokens-card .button").Click();
        page.Find("#token-name").Input("Sheet");
        page.Find("#token-life").Change("30");
        page.Find("dialog form").Submit();

        Assert.Equal("bd_Sheet-30", page.Find("#token-text").GetAttribute("value"));
        page.Find("dialog .primary").Click();
        Assert.DoesNotContain("bd_Sheet", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void CreateToken_Refused_SaysWhyInTheDialog()
    {
        _refusal = "You already have one.";
        var page = Open();
        page.Find(".tokens-card .button").Click();
        page.Find("dialog form").Submit();

        Assert.Equal("You already have one.", page.Find("dialog [role=alert] .notice-words").TextContent.Trim());
    }

    [Fact]
    public void Revoke_AsksFirst()
    {
        _view = Plain with { Tokens = [new TokenLine(5, "Sheet", Noon, null, null, false)] };
        var page = Open();
        page.Find("[aria-label='Revoke Sheet']").Click();
        Assert.Empty(_asked);

        page.Find("dialog .danger").Click();

        Assert.Equal(["revoke 5"], _asked);
    }

    [Fact]
    public void RemoveUser_SaysWhatIsLostAndWantsTheEMail()
    {
        var page = Open();
        page.Find("[aria-label='Remove other@example.org']").Click();
        Assert.Contains("their 2 accounts, the keys and everything that was stored of them", Words(page), StringComparison.Ordinal);
        page.Find("#remove-email").Input("other@example");
        page.Find("dialog form").Submit();
        Assert.Empty(_asked);

        page.Find("#remove-email").Input("Other@example.org");
        page.Find("dialog form").Submit();

        Assert.Equal(["remove 2"], _asked);
    }

    [Fact]
    public void Render_Owner_CannotBeRemoved() => Assert.Empty(Open().FindAll("[aria-label='Remove me@example.org']"));

    [Fact]
    public void UsersAddedAndReset_ByTheirDialogs()
    {
        var page = Open();
        page.Find(".users-card .button").Click();
        page.Find("#user-email").Input(" new@example.org ");
        page.Find("#user-password").Input("long enough");
        page.Find("dialog form").Submit();
        page.Find("[aria-label='Reset the password of other@example.org']").Click();
        page.Find("#reset-password").Input("another one");
        page.Find("dialog form").Submit();

        Assert.Equal(["add new@example.org long enough", "reset 2 another one"], _asked);
        Assert.Contains("other@example.org has another password", Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public void ChooseLevel_OverTheSettingsAndBack()
    {
        _view = Plain with { Program = Program with { Level = LogLevel.Debug, ConfiguredLevel = LogLevel.Warning } };
        var page = Open();
        Assert.Contains("This overrides Logging:LogLevel:Default , which says Warning", Words(page), StringComparison.Ordinal);

        page.Find("#log-level").Change("Error");
        page.Find("#log-level").Change("");

        Assert.Equal(["level Error", "level "], _asked);
    }

    [Fact]
    public void Backups_ListedRunAndScheduled()
    {
        var report = new BackupReport(26, 25_157, 3);
        _view = Plain with
        {
            Program = Program with
            {
                BackupEvery = BackupEvery.Daily,
                NextBackupAt = Noon.AddHours(12),
                LastBackup = new BackupOutcome(Noon, TimeSpan.FromSeconds(2), false, report, null),
                Backups = [new BackupFile("scheduled-20260301-120000.backup", Noon, 1_500_000, false)],
                BackupCount = 20,
            },
        };
        var page = Open();
        var words = Words(page);

        Assert.Contains("The last backup took 2 s and was checked: 26 tables, 25,157 rows, 3 other files.", words, StringComparison.Ordinal);
        Assert.Contains("1 Mar 2026 12:00:00 scheduled 1.5 MB The last 1 of 20.", words, StringComparison.Ordinal);
        Assert.Contains("Next 2 Mar 2026 00:00.", words, StringComparison.Ordinal);
        page.Find(".backups-card .card-actions .button").Click();
        page.Find("#backup-every").Change("Weekly");
        page.Find("#backups-kept").Change("0");
        Assert.Equal(["backup", "schedule Weekly 7", "schedule Daily 1"], _asked);
    }

    [Fact]
    public void Backups_Failed_SaysWhy()
    {
        _refusal = "No backup could be made.";
        var page = Open();
        page.Find(".backups-card .card-actions .button").Click();

        Assert.Equal("No backup could be made.", page.Find(".notice.failure .notice-words").TextContent.Trim());
    }

    private IRenderedComponent<SettingsPage> Open(string address = "/settings")
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo(address);
        return Render<SettingsPage>();
    }

    private Task<string?> Asked(string wish)
    {
        _asked.Add(wish);
        return Task.FromResult(_refusal);
    }

    private sealed class NoAntiforgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
