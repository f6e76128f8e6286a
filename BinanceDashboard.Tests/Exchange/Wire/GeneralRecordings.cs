using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

internal static class GeneralRecordings
{
    public const string ConvertTrades = """
        {"list":[{"quoteId":"0f31a7","orderId":940708407462087195,"orderStatus":"SUCCESS","fromAsset":"USDT","fromAmount":"300","toAsset":"ETH","toAmount":"0.0998","ratio":"0.00033266","inverseRatio":"3006.01",
         "createTime":1772366400123}],"startTime":1770000000000,"endTime":1772400000000,"limit":1000,"moreData":false}
        """;

    public const string FiatOrders = """
        {"code":"000000","message":"success","data":[{"orderNo":"a1b2c3","fiatCurrency":"EUR","indicatedAmount":"1000.00","amount":"999.00","totalFee":"1.00","method":"BankAccount",
         "status":"Order Partial credit Stopped","createTime":1772366400000,"updateTime":1772370000000}],"total":1,"success":true}
        """;

    public const string FiatPayments = """
        {"code":"000000","message":"success","data":[{"orderNo":"d4e5f6","sourceAmount":"200.0","fiatCurrency":"EUR","obtainAmount":"0.065","cryptoCurrency":"ETH","totalFee":"3.6","price":"3021.54",
         "status":"Completed","paymentMethod":"Credit Card","createTime":1772366400000,"updateTime":1772366401000}],"total":1,"success":true}
        """;

    public const string PayTransactions = """
        {"code":"000000","message":"success","data":[{"orderType":"CRYPTO_BOX_RF","transactionId":"M_P_71505104267788288","transactionTime":1772366400133,"amount":"-23.72469206","currency":"BNB",
         "walletType":1,"walletTypes":[1,2],"fundsDetail":[{"currency":"BNB","amount":"23.72469206","walletAssetCost":[{"1":"20"},{"2":"3.72469206"}]}],
         "payerInfo":{"name":"A","type":"USER","binanceId":"1","accountId":"2"},"receiverInfo":{"name":"B","type":"MERCHANT","extend":{"cardNumber":""}}}],"success":true}
        """;

    public const string C2CTrades = """
        {"code":"000000","message":"success","data":[{"orderNumber":"20219644646554779648","advNo":"11218246497340923904","tradeType":"SELL","asset":"USDT","fiat":"CZK","fiatSymbol":"Kč",
         "amount":"500.00000000","totalPrice":"11500.00000000","unitPrice":"23.00","orderStatus":"CANCELLED_BY_SYSTEM","createTime":1772366400000,"commission":"0","counterPartNickName":"ab***",
         "advertisementRole":"TAKER"}],"total":1,"success":true}
        """;

    public const string Rebates = """
        {"status":"OK","type":"GENERAL","code":"000000000","data":{"page":1,"totalRecords":2,"totalPageNum":1,"data":[
         {"asset":"USDT","type":1,"amount":"0.0112","updateTime":1772366400000},{"asset":"ETH","type":2,"amount":"0.00000056","updateTime":1772366400000}]}}
        """;

    public const string SubAccountTransfers = """
        [{"counterParty":"master","email":"master@example.com","type":1,"asset":"BTC","qty":"0.5","fromAccountType":"SPOT","toAccountType":"USDT_FUTURE","status":"SUCCESS","tranId":11798835829,"time":1772366400000}]
        """;

    public const string UniversalTransfers = """
        {"result":[{"tranId":92275823339,"fromEmail":"master@example.com","toEmail":"sub@example.com","asset":"BNB","amount":"0.01","createTimeStamp":1772366400000,"fromAccountType":"USDT_FUTURE",
         "toAccountType":"SPOT","status":"SUCCESS","clientTranId":"mine-2"}],"totalCount":1}
        """;

    // Other people's data.
    public static readonly string[] PayTransactionsLeftOut = ["/data/payerInfo", "/data/receiverInfo", "/data/fundsDetail/walletAssetCost"];

    public static readonly Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All = new()
    {
        ["/sapi/v1/convert/tradeFlow"] = (ExchangeJson.Default.ConvertAnswer, ConvertTrades, ["/startTime", "/endTime", "/limit"]),
        ["/sapi/v1/fiat/orders"] = (ExchangeJson.Default.DataAnswerFiatOrder, FiatOrders, []),
        ["/sapi/v1/fiat/payments"] = (ExchangeJson.Default.DataAnswerFiatPayment, FiatPayments, []),
        ["/sapi/v1/pay/transactions"] = (ExchangeJson.Default.DataAnswerPayTransaction, PayTransactions, PayTransactionsLeftOut),
        ["/sapi/v1/c2c/orderMatch/listUserOrderHistory"] = (ExchangeJson.Default.DataAnswerC2CTrade, C2CTrades, ["/data/counterPartNickName"]),
        ["/sapi/v1/rebate/taxQuery"] = (ExchangeJson.Default.RebateAnswer, Rebates, ["/status", "/type", "/data/page", "/data/totalPageNum"]),
        ["/sapi/v1/sub-account/transfer/subUserHistory"] = (ExchangeJson.Default.IReadOnlyListSubAccountTransfer, SubAccountTransfers, []),
        ["/sapi/v1/sub-account/universalTransfer"] = (ExchangeJson.Default.UniversalTransferAnswer, UniversalTransfers, []),
    };
}
