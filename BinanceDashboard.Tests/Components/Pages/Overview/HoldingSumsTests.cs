using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Pages.Overview;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Components.Pages.Overview;

public sealed class HoldingSumsTests
{
    [Fact]
    public void Wallets_MoreOwedThanHeld_HasAValueAndNoShare()
    {
        var bars = HoldingSums.Wallets([Of(new WalletValue { Wallet = WalletKind.CrossMargin, Value = -2_500, Ok = true }, new WalletValue { Wallet = WalletKind.Spot, Value = 7_500, Ok = true })]);

        Assert.Equal([new BarItem("Spot", 7_500, 1), new BarItem("Cross margin", -2_500, null)], bars);
    }

    [Fact]
    public void Wallets_OneDidNotAnswer_TheReasonInsteadOfANumber()
    {
        var bars = HoldingSums.Wallets([Of(new WalletValue { Wallet = WalletKind.Spot, Value = 0, Ok = false, Error = "No answer." })]);

        Assert.Equal(new BarItem("Spot", null, null, "No answer."), Assert.Single(bars));
    }

    private static Snapshot Of(params WalletValue[] wallets) => new()
    {
        AccountId = 1,
        At = DateTimeOffset.UnixEpoch,
        Nav = wallets.Sum(wallet => wallet.Value),
        Complete = true,
        Source = PointSource.Observed,
        Wallets = [.. wallets],
    };
}
