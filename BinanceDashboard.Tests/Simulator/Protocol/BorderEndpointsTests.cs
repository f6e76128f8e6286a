using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>Bank, card, Pay, P2P, master account.</summary>
public sealed class BorderEndpointsTests
{
    private const string Orders = "/sapi/v1/fiat/orders";
    private const string Payments = "/sapi/v1/fiat/payments";
    private const string Pay = "/sapi/v1/pay/transactions";
    private const string PeerTrades = "/sapi/v1/c2c/orderMatch/listUserOrderHistory";
    private const string SubTransfers = "/sapi/v1/sub-account/transfer/subUserHistory";
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly QuietExchange _exchange = new();

    private BorderBooks Border => _exchange.Books.Border;

    [Theory]
    [InlineData(Orders)]
    [InlineData(Payments)]
    public void Fiat_Nothing_HasNoDataAtAll(string path)
    {
        var answer = _exchange.Read(path, "transactionType=0");

        Assert.Equal("""{"code":"000000","message":"success","total":0,"success":true}""", answer.GetRawText());
        Assert.Equal(-1102, _exchange.Refusal(path).Code);
        Assert.Equal(-1130, _exchange.Refusal(path, "transactionType=2").Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(500)]
    public void FiatOrders_Pages_ListEveryRowOnceNewestFirst(int size)
    {
        for (var i = 0; i < 10; i++) Border.FiatOrders.Add(Order($"o{i}", i * Day, isDeposit: i % 5 > 0));

        var numbers = new List<string>();
        for (var page = 1; page <= 10; page++) numbers.AddRange(Rows(_exchange.Read(Orders, $"transactionType=0&rows={size}&page={page}")).Select(row => row.TextOf("orderNo")));

        Assert.Equal(["o1", "o2", "o3", "o4", "o6", "o7", "o8", "o9"], numbers);
        Assert.Equal(2, _exchange.Read(Orders, "transactionType=1").GetProperty("total").GetInt32());
    }

    [Fact]
    public void FiatOrders_Window_IsNamedBeginAndSpansAMonthUnlessSaid()
    {
        Border.FiatOrders.Add(Order("new", 29 * Day));
        Border.FiatOrders.Add(Order("old", 300 * Day));

        Assert.Equal("new", Assert.Single(Rows(_exchange.Read(Orders, "transactionType=0"))).TextOf("orderNo"));
        Assert.Equal("new", Assert.Single(Rows(_exchange.Read(Orders, "transactionType=0&startTime=0"))).TextOf("orderNo"));
        Assert.Equal(2, Rows(_exchange.Read(Orders, "transactionType=0&beginTime=0")).Count);
    }

    [Fact]
    public void FiatOrders_Row_NamesAmountAndFeeTogether()
    {
        Border.FiatOrders.Add(Order("o", Day, isDeposit: false));

        var row = Assert.Single(Rows(_exchange.Read(Orders, "transactionType=1")));

        Assert.Equal(("101.50", "100.00", "1.50", "Successful"), (row.TextOf("indicatedAmount"), row.TextOf("amount"), row.TextOf("totalFee"), row.TextOf("status")));
    }

    [Fact]
    public void FiatPayments_Sale_TurnsSourceAndObtained()
    {
        Border.FiatPayments.Add(Payment("buy", isBuy: true));
        Border.FiatPayments.Add(Payment("sell", isBuy: false));

        var buy = Assert.Single(Rows(_exchange.Read(Payments, "transactionType=0")));
        var sell = Assert.Single(Rows(_exchange.Read(Payments, "transactionType=1")));

        Assert.Equal(("100", "0.0016", "Credit Card"), (buy.TextOf("sourceAmount"), buy.TextOf("obtainAmount"), buy.TextOf("paymentMethod")));
        Assert.Equal(("0.0016", "100"), (sell.TextOf("sourceAmount"), sell.TextOf("obtainAmount")));
        Assert.False(sell.TryGetProperty("paymentMethod", out _));
    }

    [Fact]
    public void Pay_Windows_AreShorterThanNinetyDaysAndReachEighteenMonths()
    {
        foreach (var days in (int[])[1, 89, 91, 560]) Border.Payments.Add(new PayRow($"M_{days}", QuietExchange.Now - days * Day, "PAY", "USDT", 5, Purse.Funding, "Jana"));

        Assert.Equal(["M_1", "M_89"], Rows(_exchange.Read(Pay)).Select(row => row.TextOf("transactionId")));
        Assert.Empty(Rows(_exchange.Read(Pay, $"startTime={FuturesRows.Milliseconds(565 * Day)}&endTime={FuturesRows.Milliseconds(500 * Day)}")));
        Assert.Equal(-1127, _exchange.Refusal(Pay, $"startTime={FuturesRows.Milliseconds(90 * Day)}&endTime={FuturesRows.Milliseconds(TimeSpan.Zero)}").Code);
    }

    [Fact]
    public void Pay_Row_HasASignAndBothUsers()
    {
        Border.Payments.Add(new PayRow("M_1", QuietExchange.Now - Day, "PAY", "USDT", -7.5m, Purse.Spot, "Jana"));

        var row = Assert.Single(Rows(_exchange.Read(Pay)));

        Assert.Equal(("-7.5", 2, "Jana"), (row.TextOf("amount"), row.GetProperty("walletType").GetInt32(), row.GetProperty("receiverInfo").TextOf("name")));
        Assert.Equal("7.5", row.GetProperty("fundsDetail")[0].GetProperty("walletAssetCost")[0].TextOf("2"));
        Assert.True(row.GetProperty("payerInfo").TryGetProperty("binanceId", out _));
    }

    [Fact]
    public void PeerTrades_PagesAndKinds_Filter()
    {
        for (var i = 0; i < 5; i++) Border.PeerTrades.Add(PeerTrade($"{i}", i * Day, isBuy: i < 3));
        Border.PeerTrades.Add(PeerTrade("old", 190 * Day, isBuy: true));

        var second = _exchange.Read(PeerTrades, "page=2&rows=2");

        Assert.Equal(["2", "3"], Rows(second).Select(row => row.TextOf("orderNumber")));
        Assert.Equal(5, second.GetProperty("total").GetInt32());
        Assert.Equal(2, Rows(_exchange.Read(PeerTrades, "tradeType=SELL")).Count);
        Assert.Empty(Rows(_exchange.Read(PeerTrades, $"startTimestamp={FuturesRows.Milliseconds(200 * Day)}&endTimestamp={FuturesRows.Milliseconds(180 * Day)}")));
        Assert.Equal(-1127, _exchange.Refusal(PeerTrades, $"startTimestamp={FuturesRows.Milliseconds(31 * Day)}&endTimestamp={FuturesRows.Milliseconds(TimeSpan.Zero)}").Code);
    }

    [Fact]
    public void SubTransfers_WithoutType_AreTheOutgoingOnes()
    {
        var border = _exchange.World.Account(2).Border;
        border.SubTransfers.Add(new SubTransferRow(1, QuietExchange.Now - Day, IsIn: true, "BTC", 0.5m));
        border.SubTransfers.Add(new SubTransferRow(2, QuietExchange.Now - 2 * Day, IsIn: false, "USDT", 70));
        border.SubTransfers.Add(new SubTransferRow(3, QuietExchange.Now - 31 * Day, IsIn: false, "USDT", 80));

        Assert.Equal([2], _exchange.Read(SubTransfers, account: 2).Ids("tranId"));
        Assert.Equal([1], _exchange.Read(SubTransfers, "type=1", account: 2).Ids("tranId"));
        Assert.Equal([2, 3], _exchange.Read(SubTransfers, "type=2&startTime=0", account: 2).Ids("tranId"));
        Assert.Empty(_exchange.Read(SubTransfers, "type=2&asset=BTC&startTime=0", account: 2).Ids("tranId"));
    }

    [Theory]
    [InlineData("/sapi/v1/sub-account/list")]
    [InlineData("/sapi/v1/sub-account/universalTransfer")]
    public void MasterPath_OfAnOrdinaryAccount_IsUnsupported(string path) =>
        Assert.Equal((400, 100_001_002, "Unsupported operation"), _exchange.Refusal(path));

    [Fact]
    public void Rebates_Nobody_AreNone()
    {
        var answer = _exchange.Read("/sapi/v1/rebate/taxQuery");

        Assert.Equal("000000000", answer.TextOf("code"));
        Assert.Equal(0, answer.GetProperty("data").GetProperty("totalRecords").GetInt32());
    }

    private static List<JsonElement> Rows(JsonElement answer) => answer.TryGetProperty("data", out var data) ? [.. data.EnumerateArray()] : [];

    private static FiatOrderRow Order(string number, TimeSpan ago, bool isDeposit = true) => new()
    {
        OrderNumber = number,
        IsDeposit = isDeposit,
        Currency = "EUR",
        Amount = 100,
        Fee = 1.5m,
        Method = "BankAccount",
        Status = "Successful",
        CreatedAt = QuietExchange.Now - ago,
        UpdatedAt = QuietExchange.Now - ago,
    };

    private static FiatPaymentRow Payment(string number, bool isBuy) => new()
    {
        OrderNumber = number,
        IsBuy = isBuy,
        Currency = "EUR",
        FiatAmount = 100,
        Asset = "BTC",
        Quantity = 0.0016m,
        Fee = 2,
        Price = 61_250,
        Method = "Credit Card",
        Status = "Completed",
        CreatedAt = QuietExchange.Now - Day,
        UpdatedAt = QuietExchange.Now - Day,
    };

    private static PeerTradeRow PeerTrade(string number, TimeSpan ago, bool isBuy) => new()
    {
        OrderNumber = number,
        IsBuy = isBuy,
        Asset = "USDT",
        Quantity = 100,
        Currency = "CZK",
        Price = 23.1m,
        Total = 2_310,
        Status = "COMPLETED",
        CreatedAt = QuietExchange.Now - ago,
    };
}
