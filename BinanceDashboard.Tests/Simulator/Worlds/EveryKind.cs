using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Control;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Tests.Simulator.Worlds;

/// <summary>The kinds of rows that each account of a world of eighty days has.</summary>
internal static class EveryKind
{
    private static readonly string[] FlowKinds =
    [
        "Deposit", "Withdrawal", "FiatDeposit", "FiatWithdrawal", "CardPurchase", "CardSale", "PayIn", "PayOut", "P2pBuy", "P2pSell", "SubAccountIn", "SubAccountOut",
    ];

    private static readonly string[] BankKinds = ["FiatDeposit", "FiatWithdrawal", "CardPurchase", "CardSale"];
    private static readonly string[] MasterKinds = ["SubAccountIn", "SubAccountOut"];
    private static readonly string[] Transfers = ["MAIN_UMFUTURE", "UMFUTURE_MAIN", "MAIN_FUNDING", "FUNDING_MAIN", "FUNDING_UMFUTURE", "MAIN_MARGIN", "MARGIN_MAIN"];

    public static void Check(World world, AccountBooks books)
    {
        var isFirst = books.Account == 1;
        CheckTrades(world, books, isFirst);
        CheckEarn(world, books, isFirst);
        CheckFutures(books, isFirst);
        CheckBorder(books, isFirst);
        Has(books.Transfers.Select(row => row.Type), Transfers);
        Has(books.Transfers.Select(row => row.Type), isFirst ? ["MAIN_CMFUTURE", "CMFUTURE_MAIN"] : ["MARGIN_ISOLATEDMARGIN", "ISOLATEDMARGIN_MARGIN"]);
        Has(books.Margin.Interests.Select(row => row.Type), "ON_BORROW", "PERIODIC");
        Has(books.Margin.Loans.Select(row => row.IsBorrow), true, false);
        Assert.All(books.Margin.Loans, row => Assert.Equal(isFirst ? "" : "SOLUSDT", row.Pair));
        Has(books.Fills.Select(row => row.Market), Market.Spot, Market.Usdm, isFirst ? Market.CrossMargin : Market.IsolatedMargin);
    }

    private static void CheckTrades(World world, AccountBooks books, bool isFirst)
    {
        var spot = books.Orders.Where(order => order.Market == Market.Spot).ToList();
        Has(spot.Select(order => (order.Type, order.Status)), ("MARKET", "FILLED"), ("LIMIT", "FILLED"), ("LIMIT", "CANCELED"), ("LIMIT", "EXPIRED"), ("LIMIT", "NEW"));
        Assert.Contains(spot, order => order is { Status: "EXPIRED", Executed: > 0 });
        Assert.Contains(spot, order => order is { Status: "CANCELED", Executed: > 0 });
        Assert.Contains(books.Fills.GroupBy(fill => fill.OrderId), group => group.Count() > 1);
        Assert.Contains(books.Fills, fill => fill is { Market: Market.Spot, IsMaker: true });
        if (isFirst) Assert.Contains(books.Fills, fill => fill is { Market: Market.Spot, CommissionAsset: "BNB" });
        Has(books.Conversions.Select(row => row.Status), "SUCCESS", "FAIL");
        Assert.Contains(books.Dusts, row => row.Parts.Count > 1 && row.Parts.All(part => part is { Fee: > 0, Received: > 0 }));
        Assert.Contains(books.Dividends, row => row.Info.EndsWith("distribution", StringComparison.Ordinal));
        Has(spot.Select(order => BinanceDashboard.Simulator.Prices.Listings.Symbol(order.Symbol).Quote), isFirst ? ["USDT", "USDC", "EUR", "BTC", "FDUSD"] : ["USDT", "USDC"]);
    }

    private static void CheckEarn(World world, AccountBooks books, bool isFirst)
    {
        Has(books.Earn.Subscriptions.Select(row => row.PositionId is null), true, false);
        Has(books.Earn.Redemptions.Select(row => row.PositionId is null), true, false);
        Has(books.Earn.Rewards.Select(row => row.Type), "REALTIME", "BONUS", "Locked Rewards");
        Assert.NotEmpty(books.Earn.Locked);
        if (!isFirst) Assert.True(BinanceDashboard.Simulator.Prices.Listings.Coins.Count(coin => world.Earn.Flexible(books, coin.Asset) > 0) >= 12);
        Assert.All(books.Earn.Rewards.Where(row => row.Type == "BONUS"), reward => Assert.Contains(books.Dividends, row => (row.At, row.Asset, row.Amount) == (reward.At, reward.Asset, reward.Amount)));
    }

    private static void CheckFutures(AccountBooks books, bool isFirst)
    {
        Has(books.Incomes.Where(row => row.Market == Market.Usdm).Select(row => row.Type), "TRANSFER", "REALIZED_PNL", "COMMISSION", "FUNDING_FEE");
        var usdm = books.Orders.Where(order => order.Market == Market.Usdm).ToList();
        Has(usdm.Select(order => order.Status), "FILLED", "CANCELED", "EXPIRED");
        if (!isFirst)
        {
            Has(books.Fills.Where(fill => fill.Market == Market.Usdm).Select(fill => fill.Side), PositionSide.Long, PositionSide.Short);
            return;
        }

        Has(books.Incomes.Where(row => row.Market == Market.Coinm).Select(row => row.Type), "TRANSFER", "REALIZED_PNL", "COMMISSION", "FUNDING_FEE");
        Has(books.Fills.Where(fill => fill.Market == Market.Coinm).Select(fill => fill.Symbol), "BTCUSD_PERP", "ETHUSD_PERP");
        Assert.Contains(usdm, order => order.ClientId.StartsWith("autoclose-", StringComparison.Ordinal) && order.Status == "FILLED" && order.UpdatedAt < WorldLaws.Start.AddDays(60));
        Assert.Contains(books.Incomes, row => row is { Type: "INSURANCE_CLEAR", Market: Market.Usdm });
        Assert.Contains(books.Incomes.GroupBy(row => (row.Market, row.Id)), group => group.Select(row => row.Type).Distinct().Count() == 2);
    }

    private static void CheckBorder(AccountBooks books, bool isFirst)
    {
        var flows = FlowReader.Read(books);
        Has(flows.Where(flow => flow.Status == "Completed").Select(flow => flow.Kind), [.. FlowKinds.Except(isFirst ? MasterKinds : BankKinds)]);
        Has(books.Border.PeerTrades.Select(row => row.Status), "COMPLETED", "CANCELLED");
        Has(books.Border.Payments.Select(row => (row.Type, row.Purse)), ("PAY", Purse.Funding), ("PAY", Purse.Spot), ("PAY_REFUND", Purse.Funding));
        if (!isFirst) return;
        Has(books.Border.FiatOrders.Select(row => (row.IsDeposit, row.Status)), (true, "Successful"), (true, "Failed"), (true, "Expired"), (false, "Successful"), (false, "Failed"));
        Has(books.Border.FiatPayments.Select(row => (row.Method, row.Status)), ("Credit Card", "Completed"), ("Credit Card", "Failed"), (FiatPaymentRow.CashBalance, "Completed"));
    }

    private static void Has<T>(IEnumerable<T> found, params T[] wanted)
    {
        var missing = wanted.Except(found).ToList();
        Assert.True(missing.Count == 0, $"There is no {string.Join(", ", missing)}.");
    }
}
