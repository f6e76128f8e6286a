using BinanceDashboard.Components.Pages.Accounts;
using BinanceDashboard.Store;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Accounts;

public sealed class DeleteAccountDialogTests : ComponentTest
{
    private static readonly AccountLine Main = new() { Id = 1, Name = "Main", Environment = "Live", Status = AccountStatus.Ok };

    [Theory]
    [InlineData("main", false)]
    [InlineData("Main", true)]
    public void Submit_TypedName_OnlyTheSameDeletes(string typed, bool deleted)
    {
        AccountLine? confirmed = null;
        var dialog = Render<DeleteAccountDialog>(p => p.Add(d => d.Account, Main).Add(d => d.OnConfirmed, account => confirmed = account));
        dialog.Find("input").Input(typed);

        dialog.Find("form").Submit();

        Assert.Equal(deleted, confirmed is not null);
        Assert.Equal(!deleted, dialog.Find("button.danger").HasAttribute("disabled"));
    }
}
