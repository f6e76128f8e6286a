using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>Now and then a coin bought with borrowed dollars, on cross or on isolated margin, held for some days and paid back.</summary>
internal sealed class MarginHabit(World world, TraderStyle style, Dice dice)
{
    private const decimal LoanShare = 0.6m;
    private const decimal SmallestUsd = 30;

    private readonly AccountBooks _account = world.Account(style.Account);
    private readonly Means _means = new(world, world.Account(style.Account));
    private readonly SymbolListing _symbol = Listings.Symbol(style.MarginSymbol);
    private readonly string _pair = style.IsMarginIsolated ? style.MarginSymbol : "";

    private TradingPlace Place => style.IsMarginIsolated ? TradingPlace.IsolatedMargin(_account, _pair) : TradingPlace.CrossMargin(_account);

    public void Start() => world.Schedule(world.Now + dice.Hours(90, 140), Open);

    private void Open()
    {
        var wanted = Math.Floor(_means.SpotWorth * (decimal)dice.Between(0.02, 0.035));
        TransferIn(Math.Min(wanted, Math.Floor(_means.Free(Listings.Dollar) * 0.5m)));
        world.Schedule(world.Now + dice.Hours(0.2, 2), Borrow);
    }

    private void Borrow()
    {
        var own = FreeHere(Listings.Dollar);
        if (own >= SmallestUsd)
        {
            world.Margin.Borrow(_account, Listings.Dollar, Math.Floor(own * LoanShare), _pair);
            Trade(isBuy: true, FreeHere(Listings.Dollar) * 0.97m / world.Prices.Price(_symbol, world.Now));
        }

        world.Schedule(world.Now + dice.Hours(60, 220), Close);
    }

    private void Close()
    {
        Trade(isBuy: false, FreeHere(_symbol.Base));
        world.Margin.Repay(_account, Listings.Dollar, _pair);
        world.Schedule(world.Now + dice.Hours(1, 5), Leave);
    }

    /// <summary>What a loss has left owing is paid from the spot wallet; else a part goes home.</summary>
    private void Leave()
    {
        var owed = world.Margin.Borrowed(_account, Listings.Dollar, _pair) + world.Margin.Interest(_account, Listings.Dollar, _pair);
        if (owed > 0)
        {
            TransferIn(Math.Min(Math.Ceiling(owed), Math.Floor(_means.Free(Listings.Dollar))));
            world.Margin.Repay(_account, Listings.Dollar, _pair);
        }
        else
        {
            TransferOut(Math.Floor(FreeHere(Listings.Dollar) * 0.6m));
        }

        world.Schedule(world.Now + dice.Hours(150, 400), Open);
    }

    private void TransferIn(decimal amount)
    {
        if (amount < 1) return;
        world.Cash.Transfer(_account, "MAIN_MARGIN", Purse.Spot, Purse.CrossMargin, Listings.Dollar, amount);
        if (style.IsMarginIsolated) world.Cash.Transfer(_account, "MARGIN_ISOLATEDMARGIN", Purse.CrossMargin, Purse.IsolatedMargin, Listings.Dollar, amount, _pair);
    }

    private void TransferOut(decimal amount)
    {
        if (amount < 1) return;
        if (style.IsMarginIsolated) world.Cash.Transfer(_account, "ISOLATEDMARGIN_MARGIN", Purse.IsolatedMargin, Purse.CrossMargin, Listings.Dollar, amount, _pair);
        world.Cash.Transfer(_account, "MARGIN_MAIN", Purse.CrossMargin, Purse.Spot, Listings.Dollar, amount);
    }

    private decimal FreeHere(string asset) => world.Ledger.Balance(Place.Key(asset));

    private void Trade(bool isBuy, decimal quantity) =>
        world.Spot.Place(new SpotTicket { Place = Place, Symbol = _symbol, IsBuy = isBuy, Quantity = _symbol.FloorQuantity(quantity), Depths = [dice.Next(), dice.Next()] });
}
