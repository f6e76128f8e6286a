using BinanceDashboard.Simulator;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class VenueTests
{
    [Theory]
    [InlineData(SimulatorVenue.Global, "/api/v3/account", "", true)]
    [InlineData(SimulatorVenue.Global, "/sapi/v1/asset/wallet/balance", "", true)]
    [InlineData(SimulatorVenue.Global, "/fapi/v3/account", "", true)]
    [InlineData(SimulatorVenue.Global, "/sapi/v1/asset/query/trading-fee", "", false)]
    [InlineData(SimulatorVenue.Global, "/sapi/v1/fiatpayment/query/deposit/history", "", false)]
    [InlineData(SimulatorVenue.Us, "/api/v3/account", "", true)]
    [InlineData(SimulatorVenue.Us, "/api/v3/allOrders", "symbol=BTCUSDT", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/capital/config/getall", "", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/capital/deposit/hisrec", "", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/capital/withdraw/history", "", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/asset/query/trading-fee", "", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/staking/asset", "", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/staking/stakingBalance", "", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/staking/history", "", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/staking/stakingRewardsHistory", "", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/otc/orders", "", true)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/asset/wallet/balance", "", false)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/simple-earn/account", "", false)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/accountSnapshot", "type=SPOT", false)]
    [InlineData(SimulatorVenue.Us, "/sapi/v1/margin/account", "", false)]
    [InlineData(SimulatorVenue.Us, "/fapi/v3/account", "", false)]
    [InlineData(SimulatorVenue.Testnet, "/api/v3/account", "", true)]
    [InlineData(SimulatorVenue.Testnet, "/fapi/v3/account", "", true)]
    [InlineData(SimulatorVenue.Testnet, "/sapi/v1/capital/config/getall", "", false)]
    [InlineData(SimulatorVenue.Testnet, "/sapi/v1/system/status", "", false)]
    public void Venue_APath_IsOfferedOrNot(SimulatorVenue venue, string path, string query, bool isOffered) =>
        Assert.Equal(isOffered ? 200 : 404, new ProtocolProbe(venue).SendSigned(path, query).Status);

    [Fact]
    public async Task Server_OfTheTestnet_AnswersWalletCallsWithAPage()
    {
        await using var simulator = await SimulatorClient.StartAsync(new SimulatorOptions { Days = 1, Venue = SimulatorVenue.Testnet });

        using var response = await simulator.SendAsync($"/sapi/v1/capital/config/getall?{simulator.Sign()}");

        Assert.Equal((404, "text/html"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public void Us_Histories_HaveShapesOfTheirOwn()
    {
        var probe = new ProtocolProbe(SimulatorVenue.Us);
        var at = probe.Now.AddDays(-1);
        probe.Books.Dividends.Add(new DividendRow(1, 2, at, "BNB", 0.5m, "Airdrop"));
        probe.Books.Dusts.Add(new DustRow(3, at, [new DustPart(4, "ADA", 1, 0.002m, 0.0001m)]));
        probe.Books.Conversions.Add(new ConversionRow { OrderId = 5, QuoteId = "q", At = at, Status = "SUCCESS", FromAsset = "USDT", FromAmount = 100, ToAsset = "BNB", ToAmount = 0.2m });
        probe.Books.Border.FiatOrders.Add(new FiatOrderRow { OrderNumber = "f", IsDeposit = true, Currency = "USD", Amount = 100, Fee = 1, Method = "ACH", Status = "Successful", CreatedAt = at, UpdatedAt = at });
        var times = $"startTime=0&endTime={ProtocolProbe.Milliseconds(probe.Now)}";

        Assert.Equal("amount:T asset:T category:T divTime:N enInfo:T tranId:N", Assert.Single(probe.Rows("/sapi/v1/asset/assetDistributionHistory")).Shape());
        Assert.Equal("operateTime:N totalServiceChargeAmount:T totalTransferredAmount:T tranId:N userAssetDribbletDetails:A", Assert.Single(probe.Rows("/sapi/v1/asset/query/dust-logs", times, "userDustConvertHistory")).Shape());
        Assert.Equal("createTime:N fromAmount:T fromCoin:T inverseRatio:T orderId:T orderStatus:T quoteId:T ratio:T toAmount:T toCoin:T", Assert.Single(probe.Rows("/sapi/v1/otc/orders")).Shape());
        Assert.Equal(
            "amount:T createTime:N fiatCurrency:T orderId:T orderStatus:T paymentAccount:T paymentChannel:T paymentMethod:T platformFee:T transactionFee:T",
            Assert.Single(probe.Rows("/sapi/v1/fiatpayment/query/deposit/history", name: "assetLogRecordList")).Shape());
        Assert.Empty(probe.Rows("/sapi/v1/fiatpayment/query/withdraw/history", name: "assetLogRecordList"));
        Assert.Equal((400, -1130, "A parameter was larger than max value."), probe.Refusal("/sapi/v1/asset/assetDistributionHistory", "limit=1000"));
    }
}
