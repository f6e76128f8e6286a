using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Conversions;
using BinanceDashboard.Exchange.Fiat;
using BinanceDashboard.Exchange.Payments;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.SubAccounts;
using BinanceDashboard.Exchange.Wallet;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

/// <summary>What the wallet API's words mean, and what must not be lost on the way.</summary>
public sealed class SapiQuirkTests
{
    [Fact]
    public void WalletAsset_Total_AllFourParts()
    {
        var asset = Read(WalletRecordings.FundingWallet, ExchangeJson.Default.IReadOnlyListWalletAsset)[0];

        Assert.Equal(15.85m, asset.Total);
    }

    [Theory]
    [InlineData("Successful", FiatOrderStatus.Successful)]
    [InlineData("Refund Failed", FiatOrderStatus.RefundFailed)]
    [InlineData("Order Partial credit Stopped", FiatOrderStatus.OrderPartialCreditStopped)]
    [InlineData("Something Else", FiatOrderStatus.Unknown)]
    public void FiatOrder_AnyStatus_KnownOrUnknown(string written, FiatOrderStatus status)
    {
        var order = Read(Fiat($$""","status":"{{written}}" """), ExchangeJson.Default.DataAnswerFiatOrder).Data![0];

        Assert.Equal(status, order.Status);
    }

    [Fact]
    public void PayTransaction_Paid_NegativeAndWithoutOtherPeople()
    {
        var transaction = Read(GeneralRecordings.PayTransactions, ExchangeJson.Default.DataAnswerPayTransaction).Data![0];

        Assert.Equal((-23.72469206m, PayType.CryptoBoxRf, "M_P_71505104267788288"), (transaction.Quantity, transaction.Type, transaction.Id));
        Assert.DoesNotContain("MERCHANT", transaction.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void C2CTrade_Cancelled_SideAndStatus()
    {
        var trade = Read(GeneralRecordings.C2CTrades, ExchangeJson.Default.DataAnswerC2CTrade).Data![0];

        Assert.Equal((OrderSide.Sell, C2CStatus.CancelledBySystem), (trade.Side, trade.Status));
    }

    [Fact]
    public void ConvertTrade_Read_NoMoreData()
    {
        var answer = Read(GeneralRecordings.ConvertTrades, ExchangeJson.Default.ConvertAnswer);

        Assert.Equal((ConvertStatus.Success, 300m, 0.0998m), (answer.Trades![0].Status, answer.Trades[0].FromQuantity, answer.Trades[0].ToQuantity));
        Assert.False(answer.HasMore);
    }

    [Theory]
    [InlineData(1, SubAccountDirection.In)]
    [InlineData(2, SubAccountDirection.Out)]
    [InlineData(3, SubAccountDirection.Unknown)]
    public void SubAccountTransfer_AnyDirection_KnownOrUnknown(int written, SubAccountDirection direction)
    {
        var transfer = Read(GeneralRecordings.SubAccountTransfers.Replace("\"type\":1", $"\"type\":{written}", StringComparison.Ordinal), ExchangeJson.Default.IReadOnlyListSubAccountTransfer)[0];

        Assert.Equal(direction, transfer.Direction);
    }

    [Fact]
    public void MarginAccount_KeyWithACapital_ReadAndTakenExactly()
    {
        Assert.Equal(28000.50m, Read(MarginRecordings.Account, ExchangeJson.Default.MarginAccountInfo).CollateralInUsdt);
        Assert.Null(Read(MarginRecordings.Account.Replace("\"TotalC", "\"totalC", StringComparison.Ordinal), ExchangeJson.Default.MarginAccountInfo).CollateralInUsdt);
    }

    [Fact]
    public void MarginAsset_MoreOwedThanThere_NegativeNet()
    {
        var asset = Read(MarginRecordings.Account, ExchangeJson.Default.MarginAccountInfo).Assets[0];

        Assert.Equal(-1.4001m, asset.Net);
        Assert.Equal(asset.Available + asset.Locked - asset.Borrowed - asset.Interest, asset.Net);
    }

    [Theory]
    [InlineData("MAIN_UMFUTURE", TransferWallet.Spot, TransferWallet.UsdFutures)]
    [InlineData("PORTFOLIO_MARGIN_MAIN", TransferWallet.PortfolioMargin, TransferWallet.Spot)]
    [InlineData("MAIN_PORTFOLIO_MARGIN", TransferWallet.Spot, TransferWallet.PortfolioMargin)]
    [InlineData("MAIN_ISOLATED_MARGIN", TransferWallet.Spot, TransferWallet.IsolatedMargin)]
    [InlineData("ISOLATED_MARGIN_MAIN", TransferWallet.IsolatedMargin, TransferWallet.Spot)]
    [InlineData("ISOLATEDMARGIN_ISOLATEDMARGIN", TransferWallet.IsolatedMargin, TransferWallet.IsolatedMargin)]
    [InlineData("MAIN_MINING", TransferWallet.Spot, TransferWallet.Unknown)]
    [InlineData("C2C_MAIN", TransferWallet.Unknown, TransferWallet.Spot)]
    [InlineData("NEWS", TransferWallet.Unknown, TransferWallet.Unknown)]
    public void TransferRoute_AnyType_BothWallets(string written, TransferWallet from, TransferWallet to)
    {
        var transfer = Read(WalletRecordings.Transfers.Replace("MAIN_UMFUTURE", written, StringComparison.Ordinal), ExchangeJson.Default.ListPageWalletTransfer).Rows[0];

        Assert.Equal(new TransferRoute(from, to), transfer.Route);
    }

    [Fact]
    public void TransferRoute_EveryOne_BackFromItsText()
    {
        Assert.Equal(31, TransferRoute.All.Distinct().Count());
        Assert.All(TransferRoute.All, route => Assert.Equal(route, TransferRouteText.Parse(TransferRouteText.Of(route))));
    }

    [Fact]
    public void SpotOrder_OldOneWithoutQuoteQuantity_Null()
    {
        var order = Read(MarginRecordings.Orders, ExchangeJson.Default.IReadOnlyListSpotOrder)[0];

        Assert.Null(order.FilledQuoteQuantity);
        Assert.Null(order.AveragePrice);
    }

    [Fact]
    public void SpotOrder_PartlyFilled_AveragePrice()
    {
        var order = Read(SpotRecordings.Order, ExchangeJson.Default.SpotOrder);

        Assert.Equal((3000.1m, OrderStatus.ExpiredInMatch, OrderType.StopLossLimit, -1L), (order.AveragePrice, order.Status, order.Type, order.OrderListId));
    }

    private static T Read<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type)!;

    private static string Fiat(string more) =>
        $$"""{"code":"000000","data":[{"orderNo":"1","fiatCurrency":"EUR","amount":"1","createTime":1772366400000{{more}}}]}""";
}
