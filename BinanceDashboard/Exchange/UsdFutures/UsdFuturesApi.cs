namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>USD-M futures. Where the environment has none, every call throws <see cref="ExchangeErrorKind.NotOffered"/>.</summary>
public sealed class UsdFuturesApi
{
    internal UsdFuturesApi(BinanceClient client)
    {
        ExchangeData = new UsdFuturesExchangeData(client);
        Account = new UsdFuturesAccount(client);
        Trading = new UsdFuturesTrading(client);
    }

    public UsdFuturesExchangeData ExchangeData { get; }

    public UsdFuturesAccount Account { get; }

    public UsdFuturesTrading Trading { get; }
}
