using BinanceDashboard.Access;
using BinanceDashboard.Components.Pages.Accounts;
using BinanceDashboard.Store;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Accounts;

public sealed class AccountDialogTests : ComponentTest
{
    private NewAccount? _added;
    private string? _failure;

    [Theory]
    [InlineData("Live", "Enable Reading")]
    [InlineData("Us", "binance.us")]
    [InlineData("Testnet", "testnet.binancefuture.com")]
    [InlineData("Simulator", "simulator-secret")]
    public void Render_Environment_TheStepsToItsKey(string environment, string word) =>
        Assert.Contains(word, Words(Dialog(environment)), StringComparison.Ordinal);

    [Fact]
    public void Submit_NothingTyped_NamesTheFields()
    {
        var dialog = Dialog("Live");

        dialog.Find("form").Submit();

        Assert.Contains("Give the account a name.", Words(dialog), StringComparison.Ordinal);
        Assert.Null(_added);
    }

    [Fact]
    public void Submit_PastedWithSpaces_AddedWithoutThem()
    {
        var dialog = Dialog("Live");
        Type(dialog);

        dialog.Find("form").Submit();

        Assert.Equal(new NewAccount("Desk", "Live", "Hmac", "key", "secret"), _added);
    }

    [Theory]
    [InlineData("Hmac", "Private key", false)]
    [InlineData("Rsa", "rsa_keygen_bits:4096", true)]
    [InlineData("Ed25519", "-algorithm ed25519", true)]
    public void Render_KeyType_HowToMakeAKeyOfIt(string keyType, string word, bool stands)
    {
        var dialog = Dialog("Live");

        dialog.Find("#account-key-type").Change(keyType);

        Assert.Equal(stands, Words(dialog).Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Rsa")]
    [InlineData("Ed25519")]
    public void Submit_PrivateKeyOfSeveralLines_AddedWhole(string keyType)
    {
        var dialog = Dialog("Live");
        dialog.Find("#account-key-type").Change(keyType);
        dialog.Find("#account-name").Change("Desk");
        dialog.Find("#account-key").Change("key");
        dialog.Find("textarea#account-secret").Change("-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n");

        dialog.Find("form").Submit();

        Assert.Equal(new NewAccount("Desk", "Live", keyType, "key", "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----"), _added);
    }

    [Fact]
    public void Submit_Refused_TheSentence()
    {
        _failure = "There is an account of this name already.";
        var dialog = Dialog("Live");
        Type(dialog);

        dialog.Find("form").Submit();

        Assert.Contains(_failure, dialog.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Click_TestConnection_WarnsOfRightsBeyondReading()
    {
        var dialog = Dialog("Live");

        dialog.FindAll("button").Single(button => button.TextContent == "Test connection").Click();

        Assert.Contains("This key may do more than read.", Words(dialog), StringComparison.Ordinal);
        Assert.NotNull(dialog.Find(".notice.warning"));
    }

    [Fact]
    public void ToString_NewAccount_KeepsKeyAndSecretToItself() =>
        Assert.Equal("NewAccount { Name = Desk, Environment = Live }", new NewAccount("Desk", "Live", "Hmac", "key", "secret").ToString());

    private static void Type(IRenderedComponent<AccountDialog> dialog)
    {
        dialog.Find("#account-name").Change(" Desk ");
        dialog.Find("#account-key").Change("key\n");
        dialog.Find("#account-secret").Change(" secret");
    }

    private IRenderedComponent<AccountDialog> Dialog(string environment) => Render<AccountDialog>(p => p
        .Add(d => d.Open, true)
        .Add(d => d.Environments, [environment])
        .Add(d => d.KeyTypes, ["Hmac", "Rsa", "Ed25519"])
        .Add(d => d.Try, (_, _) => Task.FromResult(new KeyReport { Success = true, Message = "Binance answered.", Permissions = Trading }))
        .Add(d => d.Add, (account, _) =>
        {
            _added = account;
            return Task.FromResult(_failure);
        }));

    private static KeyPermissions Trading => new()
    {
        Reading = true,
        SpotAndMarginTrading = true,
        Withdrawals = false,
        InternalTransfer = false,
        Futures = false,
        IpRestricted = true,
    };
}
