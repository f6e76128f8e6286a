using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.UsdFutures;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

public sealed class FuturesJsonTests
{
    [Fact]
    public void PositionRisk_CapitalR_UnrealizedProfitRead()
    {
        var position = Read(UsdFuturesRecordings.Positions, FuturesJson.Default.IReadOnlyListUsdFuturesPositionRisk)[0];

        Assert.Equal((-0.5m, -1.5m, 3003.1m, 3190.4150722m), (position.Quantity, position.UnrealizedProfit, position.MarkPrice, position.LiquidationPrice));
        Assert.Equal((PositionSide.Short, 3), (position.Side, position.DeleveragingRank));
    }

    [Theory]
    [InlineData("\"false\"", false)]
    [InlineData("\"true\"", true)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public void SymbolConfig_FlagInAnyForm_Read(string written, bool flag)
    {
        var config = Read($$"""[{"symbol":"A","marginType":"ISOLATED","isAutoAddMargin":{{written}},"leverage":"20","maxNotionalValue":""}]""", FuturesJson.Default.IReadOnlyListFuturesSymbolConfig)[0];

        Assert.Equal((flag, 20, null, MarginType.Isolated), (config.AddsMarginByItself, config.Leverage, config.MaxNotional, config.MarginType));
    }

    [Theory]
    [InlineData("\"CROSSED\"", MarginType.Cross)]
    [InlineData("\"cross\"", MarginType.Cross)]
    [InlineData("\"isolated\"", MarginType.Isolated)]
    [InlineData("\"PORTFOLIO\"", MarginType.Unknown)]
    [InlineData("null", MarginType.Unknown)]
    [InlineData("3", MarginType.Unknown)]
    public void MarginType_AnyWord_KnownOrUnknown(string written, MarginType type) =>
        Assert.Equal(type, Read($$"""[{"symbol":"A","marginType":{{written}},"leverage":1}]""", FuturesJson.Default.IReadOnlyListFuturesSymbolConfig)[0].MarginType);

    [Theory]
    [InlineData("-0.07819010")]
    [InlineData("0.07819010")]
    public void Trade_CommissionOfEitherSign_AsPrinted(string printed)
    {
        var trade = Read(UsdFuturesRecordings.Trades.Replace("0.60002000", printed, StringComparison.Ordinal), FuturesJson.Default.IReadOnlyListUsdFuturesTrade)[0];

        Assert.Equal(decimal.Parse(printed), trade.Commission);
        Assert.Equal((8389765500000000123, 50012345, OrderSide.Sell, PositionSide.Short), (trade.OrderId, trade.Id, trade.Side, trade.PositionSide));
    }

    [Fact]
    public void Income_SameTransactionOfTwoTypes_TwoRowsTransferWithoutSymbolAndTrade()
    {
        var income = Read(UsdFuturesRecordings.Income, FuturesJson.Default.IReadOnlyListFuturesIncome);

        Assert.Equal([(IncomeType.Transfer, "180012345678", "", ""), (IncomeType.Commission, "180012345678", "ETHUSDT", "50012345")], income.Select(row => (row.Type, row.TransactionId, row.Symbol, row.TradeId)));
    }

    [Fact]
    public void Income_TransactionAsText_SameDigitsAsANumber()
    {
        var income = Read(CoinFuturesRecordings.Income, FuturesJson.Default.IReadOnlyListFuturesIncome);

        Assert.Equal(["180012345678", "180012345678"], income.Select(row => row.TransactionId));
        Assert.Equal([IncomeType.Transfer, IncomeType.DeliveredSettlement], income.Select(row => row.Type));
    }

    [Theory]
    [MemberData(nameof(IncomeWords))]
    public void IncomeType_EveryDocumentedWord_Known(string word) => Assert.NotEqual(IncomeType.Unknown, IncomeOf(word).Type);

    [Fact]
    public void IncomeType_NewWord_UnknownWithTheWordItself() =>
        Assert.Equal((IncomeType.Unknown, "MOON_BONUS"), (IncomeOf("MOON_BONUS").Type, IncomeOf("MOON_BONUS").TypeText));

    [Fact]
    public void Income_TradeIdAsANumberOrNull_Read()
    {
        var rows = Read(
            """[{"incomeType":"COMMISSION","income":-1,"asset":"BNB","time":"1772366400000","tranId":1,"tradeId":42},{"incomeType":"TRANSFER","income":"1","asset":"BNB","time":1772366400000,"tranId":-1,"tradeId":null}]""",
            FuturesJson.Default.IReadOnlyListFuturesIncome);

        Assert.Equal([("42", "1"), (null, "-1")], rows.Select(row => (row.TradeId, row.TransactionId)));
    }

    [Fact]
    public void Order_WithoutAverageAndTotals_Null()
    {
        const string Bare = """{"symbol":"A","orderId":1,"status":"NEW","origQty":"1","executedQty":"0"}""";

        var usd = Read(Bare, FuturesJson.Default.UsdFuturesOrder);
        var coin = Read(Bare, FuturesJson.Default.CoinFuturesOrder);

        Assert.Equal((null, null, null, null), (usd.AveragePrice, usd.QuoteQuantityFilled, usd.CreatedAt, usd.GoodUntil));
        Assert.Equal((null, null, null), (coin.AveragePrice, coin.BaseQuantityFilled, coin.Pair));
    }

    [Theory]
    [InlineData("EXPIRED_IN_MATCH", FuturesOrderStatus.ExpiredInMatch)]
    [InlineData("PARTIALLY_FILLED", FuturesOrderStatus.PartiallyFilled)]
    [InlineData("NEW_INSURANCE", FuturesOrderStatus.Unknown)]
    public void OrderStatus_AnyWord_KnownOrUnknownWithTheWord(string word, FuturesOrderStatus status)
    {
        var order = Read(UsdFuturesRecordings.Orders.Replace("FILLED", word, StringComparison.Ordinal), FuturesJson.Default.IReadOnlyListUsdFuturesOrder)[0];

        Assert.Equal((status, word), (order.Status, order.StatusText));
    }

    [Fact]
    public void ConditionalOrder_EmptyTexts_Null()
    {
        var order = Read(UsdFuturesRecordings.ConditionalOrders, FuturesJson.Default.IReadOnlyListConditionalOrder)[0];

        Assert.Equal((null, null, null, null), (order.ActivationPrice, order.CallbackRate, order.IcebergQuantity, order.GoodUntil));
        Assert.Equal((ConditionalOrderStatus.Finished, "8389765500000000777", 3100m), (order.Status, order.OrderId, order.TriggerPrice));
    }

    [Fact]
    public void MarkPrice_ContractWithDelivery_NoFunding()
    {
        var prices = Read(CoinFuturesRecordings.MarkPrices, FuturesJson.Default.IReadOnlyListFuturesMarkPrice);

        Assert.Equal([(0.00012m, 0.0001m), (null, null)], prices.Select(price => (price.FundingRate, price.InterestRate)));
        Assert.Null(prices[1].NextFundingAt);
    }

    [Theory]
    [InlineData("qtylFloor")]
    [InlineData("qtyFloor")]
    public void CoinBracket_EitherSpellingOfItsFloor_Read(string name)
    {
        var brackets = Read(
            $$"""[{"pair":"ETHUSD","brackets":[{"bracket":2,"initialLeverage":75,"qtyCap":100,"{{name}}":50,"maintMarginRatio":0.007,"cum":0.1}]}]""",
            FuturesJson.Default.IReadOnlyListCoinFuturesBrackets);

        Assert.Equal((50m, 100m, 0.007m, 0.1m), (brackets[0].Brackets[0].Floor, brackets[0].Brackets[0].Cap, brackets[0].Brackets[0].MaintenanceRatio, brackets[0].Brackets[0].MaintenanceAmount));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("null", null)]
    [InlineData("\"-5.5\"", "-5.5")]
    [InlineData("\"\"", null)]
    public void MarginAsset_ThresholdInAnyForm_Read(string written, string? threshold)
    {
        var info = Read($$"""{"serverTime":1772366400123,"rateLimits":[],"assets":[{"asset":"BNB","marginAvailable":false,"autoAssetExchange":{{written}}}],"symbols":[]}""", FuturesJson.Default.UsdFuturesExchangeInfo);

        Assert.Equal(threshold is null ? null : decimal.Parse(threshold), info.Assets[0].AutoExchangeThreshold);
    }

    [Fact]
    public void Account_CreditsAndEarnReceipts_AssetsLikeAnyOther()
    {
        const string Json = """
            {"totalMarginBalance":"7.00","assets":[
             {"asset":"USDT","walletBalance":"7","unrealizedProfit":"0","marginBalance":"7"},
             {"asset":"BNFCR","walletBalance":"-12.5","unrealizedProfit":"0.5","marginBalance":"-12"},
             {"asset":"LDUSDT","walletBalance":"100","unrealizedProfit":"0","marginBalance":"100"},
             {"asset":"BFUSD","walletBalance":"50","unrealizedProfit":"0","marginBalance":"50"}],"positions":[]}
            """;

        var account = Read(Json, FuturesJson.Default.UsdFuturesAccountInfo);

        Assert.Equal([("USDT", 7m), ("BNFCR", -12m), ("LDUSDT", 100m), ("BFUSD", 50m)], account.Assets.Select(asset => (asset.Asset, asset.MarginBalance)));
    }

    // In single-asset mode they cover USDT alone: what cannot be read cannot be mistaken for the whole.
    [Fact]
    public void Account_Totals_NotEvenRead() => Assert.DoesNotContain(
        FuturesJson.Default.UsdFuturesAccountInfo.Properties,
        property => property.Name.StartsWith("total", StringComparison.Ordinal) || property.Name.EndsWith("Balance", StringComparison.Ordinal));

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("\"maybe\"")]
    public void Flag_Nonsense_JsonException(string written) =>
        Assert.Throws<JsonException>(() => Read($$"""{"dualSidePosition":{{written}}}""", FuturesJson.Default.PositionMode));

    public static TheoryData<string> IncomeWords =>
    [
        "TRANSFER", "WELCOME_BONUS", "REALIZED_PNL", "FUNDING_FEE", "COMMISSION", "INSURANCE_CLEAR", "REFERRAL_KICKBACK", "COMMISSION_REBATE", "API_REBATE", "CONTEST_REWARD",
        "CROSS_COLLATERAL_TRANSFER", "OPTIONS_PREMIUM_FEE", "OPTIONS_SETTLE_PROFIT", "INTERNAL_TRANSFER", "AUTO_EXCHANGE", "DELIVERED_SETTELMENT", "COIN_SWAP_DEPOSIT",
        "COIN_SWAP_WITHDRAW", "POSITION_LIMIT_INCREASE_FEE", "STRATEGY_UMFUTURES_TRANSFER", "FEE_RETURN", "BFUSD_REWARD",
    ];

    private static FuturesIncome IncomeOf(string word) =>
        Read($$"""[{"symbol":"","incomeType":"{{word}}","income":"1","asset":"USDT","time":1772366400000,"tranId":1,"tradeId":""}]""", FuturesJson.Default.IReadOnlyListFuturesIncome)[0];

    private static T Read<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type)!;
}
