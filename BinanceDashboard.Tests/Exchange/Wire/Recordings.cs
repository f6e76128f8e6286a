using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Streams;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

/// <summary>
/// One answer per endpoint, in Binance's shape, with the fields that are left out on purpose. An endpoint that answers in
/// several shapes has the parameter that tells them apart behind its path.
/// </summary>
internal static class Recordings
{
    public static readonly IReadOnlyDictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All = Together(
        new Dictionary<string, (JsonTypeInfo, string, string[])>
        {
            ["/api/v3/time"] = (ExchangeJson.Default.ServerTime, ServerTime, []),
            ["/fapi/v1/time"] = (ExchangeJson.Default.ServerTime, ServerTime, []),
            ["/api/v3/exchangeInfo"] = (ExchangeJson.Default.SpotExchangeInfo, SpotRecordings.ExchangeInfo, SpotRecordings.ExchangeInfoLeftOut),
            ["/api/v3/ticker/price"] = (ExchangeJson.Default.IReadOnlyListSymbolPrice, """[{"symbol":"ETHUSDT","price":"2999.87000000"}]""", []),
            ["/api/v3/klines"] = (ExchangeJson.Default.IReadOnlyListKline, SpotRecordings.Klines, []),
            ["/api/v3/account"] = (ExchangeJson.Default.SpotAccountInfo, SpotRecordings.Account, SpotRecordings.AccountLeftOut),
            ["/sapi/v1/capital/deposit/hisrec"] = (ExchangeJson.Default.IReadOnlyListDeposit, SpotRecordings.Deposits, ["/unlockConfirm", "/travelRuleStatus"]),
            ["/sapi/v1/capital/withdraw/history"] = (ExchangeJson.Default.IReadOnlyListWithdrawal, SpotRecordings.Withdrawals, ["/confirmNo", "/txKey"]),
            ["/sapi/v1/asset/wallet/balance"] = (ExchangeJson.Default.IReadOnlyListWalletBalance, """[{"activate":true,"balance":"1234.56","walletName":"USDⓈ-M Futures"}]""", []),
            ["/sapi/v1/account/apiRestrictions"] = (ExchangeJson.Default.ApiKeyPermissions, SpotRecordings.Permissions, []),
            ["/fapi/v1/exchangeInfo"] = (FuturesJson.Default.UsdFuturesExchangeInfo, FuturesRecordings.ExchangeInfo, FuturesRecordings.ExchangeInfoLeftOut),
            ["/fapi/v2/ticker/price"] = (ExchangeJson.Default.IReadOnlyListSymbolPrice, """[{"symbol":"ETHUSDT","price":"3001.20","time":1772366400123}]""", []),
            ["/fapi/v1/listenKey"] = (StreamJson.Default.ListenKey, """{"listenKey":"k7Qm2"}""", []),
            ["/dapi/v1/listenKey"] = (StreamJson.Default.ListenKey, """{"listenKey":"k7Qm2"}""", []),
            ["/fapi/v3/account"] = (FuturesJson.Default.UsdFuturesAccountInfo, FuturesRecordings.Account, FuturesRecordings.AccountLeftOut),
        },
        SpotRecordings.More,
        WalletRecordings.All,
        EarnRecordings.All,
        MarginRecordings.All,
        GeneralRecordings.All,
        UsRecordings.All,
        UsdFuturesRecordings.All,
        CoinFuturesRecordings.All);

    private const string ServerTime = """{"serverTime":1772366400123}""";

    private static Dictionary<string, (JsonTypeInfo, string, string[])> Together(params Dictionary<string, (JsonTypeInfo, string, string[])>[] groups) =>
        groups.SelectMany(group => group).ToDictionary();
}
