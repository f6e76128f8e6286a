using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.Accounts;
using BinanceDashboard.Store;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Accounts;

public sealed class AccountsBoardTests : ComponentTest
{
    private static readonly KeyPermissions ReadOnly = new()
    {
        Reading = true,
        SpotAndMarginTrading = false,
        Withdrawals = false,
        InternalTransfer = false,
        Futures = false,
        IpRestricted = true,
    };

    private static readonly AccountLine Main = new()
    {
        Id = 1,
        Name = "Main",
        Environment = "Live",
        Status = AccountStatus.Ok,
        Permissions = ReadOnly,
        LastSnapshotAt = Noon.AddSeconds(-30),
    };

    [Fact]
    public void Render_Empty_OffersToAdd()
    {
        var added = false;
        var board = Render<AccountsBoard>(p => p.Add(b => b.View, new AccountsView { State = PageState.Empty }).Add(b => b.OnAdd, () => added = true));

        board.Find("button").Click();

        Assert.True(added);
    }

    [Fact]
    public void Render_Account_StatusRightsAndAge() =>
        Assert.StartsWith("Main Live Up to date Reading IP restricted 30 s ago", Words(Board(Main)).Replace("Account Status Key may Last snapshot Actions ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Render_NameWithMarkup_Encoded()
    {
        var board = Board(Main with { Name = "<img src=x onerror=alert(1)>" });

        Assert.Empty(board.FindAll("img"));
        Assert.Equal("<img src=x onerror=alert(1)>", board.Find(".name").TextContent);
    }

    [Fact]
    public void Render_KeyThatMayTrade_Warned()
    {
        var board = Board(Main with { Permissions = ReadOnly with { Withdrawals = true, IpRestricted = false } });

        Assert.Equal(["Withdrawals", "Any address"], board.FindAll(".badge.warning").Select(badge => badge.TextContent));
    }

    [Fact]
    public void Render_Failing_ItsReason()
    {
        var board = Board(Main with { Status = AccountStatus.Failing, Reason = "Binance refused the key." });

        Assert.Contains("Failing Binance refused the key.", Words(board), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Paused_OffersToResume() =>
        Assert.NotNull(Board(Main with { Status = AccountStatus.Disabled }).Find("button[aria-label='Resume Main']"));

    [Fact]
    public void Click_Collect_OfThatAccount()
    {
        AccountLine? collected = null;
        var board = Render<AccountsBoard>(p => p.Add(b => b.View, View(Main, Main with { Id = 2 })).Add(b => b.OnCollect, account => collected = account));

        board.FindAll("tbody tr")[1].QuerySelector("button")!.Click();

        Assert.Equal(2, collected?.Id);
    }

    [Fact]
    public void Render_Busy_CannotCollectAgain()
    {
        var button = Board(Main with { Busy = true }).Find("tbody button");

        Assert.True(button.HasAttribute("disabled"));
        Assert.Equal("Collecting…", button.TextContent);
    }

    private IRenderedComponent<AccountsBoard> Board(AccountLine account) => Render<AccountsBoard>(p => p.Add(b => b.View, View(account)));

    private static AccountsView View(params AccountLine[] accounts) => new() { State = PageState.Content, Accounts = accounts };
}
