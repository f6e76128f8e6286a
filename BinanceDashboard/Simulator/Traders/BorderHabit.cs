using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>Everything small that happens around the funding wallet, banks, cards, other users and the master account, one after the other.</summary>
internal sealed class BorderHabit
{
    private const string Cash = "EUR";
    private const decimal FiatFee = 1.5m;

    private readonly World _world;
    private readonly Dice _dice;
    private readonly AccountBooks _account;
    private readonly Means _means;
    private readonly IReadOnlyList<Action> _actions;
    private int _done;

    public BorderHabit(World world, TraderStyle style, Dice dice)
    {
        (_world, _dice, _account) = (world, dice, world.Account(style.Account));
        _means = new Means(world, _account);
        _actions = [.. style.UsesBank ? Bank() : [], .. style.HasMaster ? Master() : [], .. Wallets(), .. People()];
    }

    public void Start() => _world.Schedule(_world.Now + _dice.Hours(20, 40), Act);

    /// <summary>The first round within weeks, the later ones slowly.</summary>
    private void Act()
    {
        _actions[_done % _actions.Count]();
        var isFirstRound = ++_done < _actions.Count;
        _world.Schedule(_world.Now + (isFirstRound ? _dice.Hours(24, 60) : _dice.Hours(100, 400)), Act);
    }

    private Action[] Bank() =>
    [
        () => _world.Border.FiatDeposit(_account, Cash, Round(300, 500), 1, _dice.Hours(1, 20)),
        () => _world.Cards.Buy(_account, Cash, Round(40, 90), "ETH"),
        () => _world.Cards.Buy(_account, Cash, Round(40, 90), "BTC", "Failed"),
        () => _world.Cards.BuyFromBalance(_account, Cash, Fiat(40, 60), "BTC"),
        () => _world.Border.FiatDeposit(_account, Cash, Round(100, 200), 0, _dice.Hours(1, 20), "Failed"),
        () => _world.Border.FiatWithdraw(_account, Cash, Fiat(40, 80), FiatFee, _dice.Hours(3, 30)),
        () => _world.Cards.Sell(_account, "ETH", _means.Ensure("ETH", Round(30, 60)), Cash),
        () => _world.Border.FiatDeposit(_account, Cash, Round(100, 200), 0, _dice.Hours(60, 70), "Expired"),
        () => _world.Border.FiatWithdraw(_account, Cash, Fiat(20, 40), FiatFee, _dice.Hours(3, 30), "Failed"),
    ];

    private Action[] Master() =>
    [
        () => _world.Border.TransferWithMaster(_account, isIn: true, Listings.Dollar, Round(80, 160)),
        () => _world.Border.TransferWithMaster(_account, isIn: false, Listings.Dollar, Round(20, 60)),
        () => Transfer("MAIN_UMFUTURE", Purse.Spot, Purse.UsdmFutures, "USDC", Round(60, 120)),
    ];

    private Action[] Wallets() =>
    [
        () => Transfer("MAIN_FUNDING", Purse.Spot, Purse.Funding, Listings.Dollar, Round(150, 250)),
        () => Transfer("FUNDING_UMFUTURE", Purse.Funding, Purse.UsdmFutures, Listings.Dollar, Round(15, 25)),
        () => Transfer("UMFUTURE_MAIN", Purse.UsdmFutures, Purse.Spot, Listings.Dollar, Round(10, 20)),
        () => Transfer("FUNDING_MAIN", Purse.Funding, Purse.Spot, Listings.Dollar, Round(20, 40)),
    ];

    private Action[] People() =>
    [
        () => _world.Border.TradeWithPeer(_account, isBuy: true, Listings.Dollar, Round(60, 120), Cash, PeerPrice(1.01m)),
        () => _world.Border.Pay(_account, "PAY", Listings.Dollar, -Round(5, 15), Purse.Funding, "Alan"),
        () => _world.Border.Pay(_account, "PAY", "USDC", Round(10, 30), Purse.Spot, "Jana"),
        () => _world.Border.TradeWithPeerInVain(_account, Listings.Dollar, Round(50, 90), Cash, PeerPrice(1.01m), _dice.Hours(0.2, 0.3)),
        () => _world.Border.TradeWithPeer(_account, isBuy: false, Listings.Dollar, Round(20, 50), Cash, PeerPrice(0.99m)),
        () => _world.Border.Pay(_account, "PAY_REFUND", Listings.Dollar, Round(3, 6), Purse.Funding, "Alan"),
        () => _world.Border.Pay(_account, "PAY", Listings.Dollar, -Round(5, 15), Purse.Spot, "Jana"),
    ];

    private void Transfer(string type, Purse from, Purse to, string asset, decimal amount)
    {
        if (from == Purse.Spot && to == Purse.UsdmFutures) _means.Ensure(asset, amount);
        if (_means.Free(asset, from) >= amount) _world.Cash.Transfer(_account, type, from, to, asset, amount);
    }

    /// <summary>An amount of euros that the spot wallet has, with the bank's fee.</summary>
    private decimal Fiat(double min, double max)
    {
        var amount = Round(min, max);
        _means.Ensure(Cash, (amount + FiatFee) * _world.Prices.Usd(Cash, _world.Now) * 1.01m);
        return amount;
    }

    private decimal PeerPrice(decimal factor) => decimal.Round(factor / _world.Prices.Usd(Cash, _world.Now), 4);

    private decimal Round(double min, double max) => Math.Floor((decimal)_dice.Between(min, max));
}
