namespace BinanceDashboard.Exchange.Spot;

/// <summary>Spot and the wallet calls that stand on the same host.</summary>
public sealed class SpotApi
{
    internal SpotApi(BinanceClient client)
    {
        ExchangeData = new SpotExchangeData(client);
        Account = new SpotAccount(client);
        Trading = new SpotTrading(client);
    }

    public SpotExchangeData ExchangeData { get; }

    public SpotAccount Account { get; }

    public SpotTrading Trading { get; }
}
