using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Store;
using FsCheck.Fluent;
using static BinanceDashboard.Tests.Analytics.Portfolio.Portfolios;

namespace BinanceDashboard.Tests.Analytics.Portfolio;

public sealed class ImportPlannerTests
{
    [Fact]
    public void Of_AmountsThatLieClose_AreTwoAmountsOfOneItemAndNeverTwoItems()
    {
        var first = Plan([], Held("BTC", 0.0004m, 50_000)).CarriedOut();
        var second = Plan(first, Held("BTC", 0.0011m, 50_000));

        var line = Assert.Single(second.Lines);
        Assert.Equal((ImportAction.Update, 0.0004m, 0.0011m), (line.Action, line.Before!.Amount, line.After!.Amount));
        Assert.Single(second.CarriedOut());
    }

    [Fact]
    public void Of_AChangedBalance_UpdatesTheOneItem()
    {
        var first = Plan([], Held("BTC", 0.02425376m, 50_000)).CarriedOut();

        var kept = Assert.Single(Plan(first, Held("BTC", 0.02625376m, 50_000)).CarriedOut());
        Assert.Equal((first[0].Id, 0.02625376m), (kept.Id, kept.Amount));
    }

    [Fact]
    public void Of_SourcesOfThePrice_AreTakenInTheirOrder()
    {
        var plan = Plan([], Held("ETH", 2, cost: 2_500, price: 3_000), Held("LDO", 5, price: 1.5m), Held("XYZ", 7));

        Assert.Equal([(2_500m, PriceOrigin.CostBasis), (1.5m, PriceOrigin.Market), (PortfolioItem.UnknownPrice, PriceOrigin.Unknown)], plan.Lines.Select(line => (line.After!.PriceBuyUsd, line.After.PriceOrigin)));
        Assert.Equal([("LDO", IssueSeverity.Warning), ("XYZ", IssueSeverity.Critical)], plan.Issues.Select(issue => (issue.Symbol, issue.Severity)));
        Assert.Equal(new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero), plan.Lines[0].After!.PurchaseDate);
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), plan.Lines[1].After!.PurchaseDate);
    }

    [Fact]
    public void Of_TheSentinelPrice_IsInNoTotal()
    {
        var plan = Plan([], Held("ETH", 2, cost: 2_500), Held("XYZ", 7));

        Assert.Equal((0m, 5_000m), plan.Invested);
        var lines = plan.CarriedOut().Select(item => new PortfolioLine(item, 3_000, Today)).ToList();
        Assert.Equal(new PortfolioTotals(5_000, 6_000, 0, 1), PortfolioTotals.Of(lines));
        Assert.Null(lines[1].Pnl);
    }

    [Fact]
    public void Of_AMarketPriceThatMoves_ChangesNothing()
    {
        var first = Plan([], Held("LDO", 5, price: 1.5m)).CarriedOut();

        Assert.Equal(ImportAction.Unchanged, Assert.Single(Plan(first, Held("LDO", 5, price: 1.9m)).Lines).Action);
        Assert.Equal(1.5m, Assert.Single(Plan(first, Held("LDO", 6, price: 1.9m)).CarriedOut()).PriceBuyUsd);
    }

    [Fact]
    public void Of_APriceThatBecameKnown_TakesTheSentinelsPlace()
    {
        var first = Plan([], Held("XYZ", 7)).CarriedOut();

        var line = Assert.Single(Plan(first, Held("XYZ", 7, price: 2)).Lines);
        Assert.Equal((ImportAction.Update, 2m, PriceOrigin.Market), (line.Action, line.After!.PriceBuyUsd, line.After.PriceOrigin));
    }

    [Fact]
    public void Of_APriceThatWasEntered_IsLeftAlone()
    {
        var entered = Assert.Single(Plan([], Held("XYZ", 7)).CarriedOut()) with { PriceBuy = 20_940, BaseCurrency = "CZK", PriceBuyUsd = 1_000, PriceOrigin = PriceOrigin.Entered, Commission = 5, CommissionUsd = 1 };

        Assert.Equal(ImportAction.Unchanged, Assert.Single(Plan([entered], Held("XYZ", 7, cost: 3, price: 4)).Lines).Action);
        Assert.Equal(entered with { Amount = 8 }, Assert.Single(Plan([entered], Held("XYZ", 8, cost: 3, price: 4)).CarriedOut()));
    }

    [Fact]
    public void Of_APriceInACurrencyWithoutARate_StaysInItsOwn()
    {
        var entered = Assert.Single(Plan([], Held("XYZ", 7, price: 4)).CarriedOut()) with { PriceBuy = 100, BaseCurrency = "XAF", PriceBuyUsd = 4, PriceOrigin = PriceOrigin.Market };

        Assert.Equal(ImportAction.Unchanged, Assert.Single(Plan([entered], Held("XYZ", 7, cost: 3, price: 5)).Lines).Action);
    }

    [Fact]
    public void Of_WhatIsSoldOut_ClosesItsItem()
    {
        var first = Plan([], Held("ETH", 2, 2_500), Held("SOL", 1, 100)).CarriedOut();

        var plan = Plan(first, Held("ETH", 2, 2_500));
        Assert.Equal([ImportAction.Unchanged, ImportAction.Close], plan.Lines.Select(line => line.Action));
        Assert.Equal((1, 0), (plan.Found, plan.Imported));
    }

    [Fact]
    public void Of_APartOfTheAccount_ClosesNothingAndMakesNothingSmaller()
    {
        var first = Plan([], Held("ETH", 2, 2_500), Held("SOL", 1, 100)).CarriedOut();

        var plan = Plan(first, isPartial: true, Held("ETH", 1.5m, 2_500));
        Assert.Equal(first, plan.CarriedOut());
        Assert.Equal(["ETH", "SOL"], plan.Issues.Select(issue => issue.Symbol));
    }

    [Fact]
    public void Of_HundredsOfBalancesMostOfThemZero_HasAnItemForWhatIsHeld()
    {
        var holdings = Enumerable.Range(0, 724).Select(number => Held($"C{number}", number % 90 == 0 ? 1 : 0, cost: 5)).ToArray();

        Assert.Equal((9, 9), (Plan([], holdings).Found, Plan([], holdings).Imported));
    }

    [Fact]
    public void Of_AnEmptyAccount_ClosesWhatItHadAndFindsNothing()
    {
        var plan = Plan(Plan([], Held("ETH", 2, 2_500)).CarriedOut());

        Assert.Equal((ImportAction.Close, 0), (Assert.Single(plan.Lines).Action, plan.Found));
        Assert.Empty(Plan([]).Lines);
    }

    [Fact]
    public void Of_WhatIsOwed_IsNoItemAndSaysSo()
    {
        var plan = Plan([], Held("USDT", -500, price: 1), Held("ETH", 1, 2_500));

        Assert.Equal("ETH", Assert.Single(plan.Lines).Symbol);
        Assert.Contains("owed", Assert.Single(plan.Debts).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnImportThatWasCarriedOut_ChangesNothingTheSecondTime() => Law.Holds(Prop.ForAll<(byte Coin, int Units, byte Cost, byte Price)[]>(seeds =>
    {
        var holdings = seeds.DistinctBy(seed => seed.Coin).Select(seed => Held($"C{seed.Coin}", seed.Units / 1000m, seed.Cost % 3 == 0 ? null : seed.Cost / 7m, seed.Price % 3 == 0 ? null : seed.Price / 9m)).ToArray();
        var items = Plan([], holdings).CarriedOut();
        var again = Plan(items, holdings);
        return again.Changes.IsEmpty && again.Found == items.Count && items.Select(item => item.Symbol).Distinct().Count() == items.Count && items.All(item => item.PriceBuyUsd > 0);
    }));

    [Fact]
    public void AnImport_LeavesWhatTheAccountHoldsWhateverWasThereBefore() => Law.Holds(Prop.ForAll<(byte Coin, ushort Units)[], (byte Coin, ushort Units)[]>((before, after) =>
    {
        var items = Plan([], Holdings(before)).CarriedOut();
        var held = Holdings(after);
        var kept = Plan(items, held).CarriedOut();
        return kept.Select(item => (item.Symbol, item.Amount)).ToHashSet().SetEquals(held.Where(one => one.Quantity > 0).Select(one => (one.Asset, one.Quantity)));
    }));

    private static BinanceDashboard.Analytics.Holdings.Holding[] Holdings((byte Coin, ushort Units)[] seeds) => [.. seeds.DistinctBy(seed => seed.Coin).Select(seed => Held($"C{seed.Coin % 8}{seed.Coin}", seed.Units, cost: 5))];
}
