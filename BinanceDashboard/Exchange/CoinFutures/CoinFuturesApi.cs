namespace BinanceDashboard.Exchange.CoinFutures;

/// <summary>
/// COIN-M futures: quantities are numbers of contracts, profit and fees are in the coin. They share USD-M's budget.
/// Where the environment has none, every call throws <see cref="ExchangeErrorKind.NotOffered"/>.
/// </summary>
public sealed class CoinFuturesApi
{
    internal CoinFuturesApi(BinanceClient client)
    {
        ExchangeData = new CoinFuturesExchangeData(client);
        Account = new CoinFuturesAccount(client);
        Trading = new CoinFuturesTrading(client);
    }

    public CoinFuturesExchangeData ExchangeData { get; }

    public CoinFuturesAccount Account { get; }

    public CoinFuturesTrading Trading { get; }
}
