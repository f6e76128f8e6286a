using BinanceDashboard.Exchange.Conversions;
using BinanceDashboard.Exchange.Fiat;
using BinanceDashboard.Exchange.Margin;
using BinanceDashboard.Exchange.Payments;
using BinanceDashboard.Exchange.Rebates;
using BinanceDashboard.Exchange.SimpleEarn;
using BinanceDashboard.Exchange.SubAccounts;
using BinanceDashboard.Exchange.Wallet;

namespace BinanceDashboard.Exchange.General;

/// <summary>
/// What stands beside trading under <c>/sapi</c>. Where the environment has no wallet API, and on Binance.US, every call
/// throws <see cref="ExchangeErrorKind.NotOffered"/> unless it says otherwise.
/// </summary>
public sealed class GeneralApi
{
    internal GeneralApi(BinanceClient client)
    {
        Wallet = new WalletApi(client);
        Snapshots = new SnapshotApi(client);
        SimpleEarn = new SimpleEarnApi(client);
        Margin = new MarginApi(client);
        Convert = new ConvertApi(client);
        Fiat = new FiatApi(client);
        Pay = new PayApi(client);
        C2C = new C2CApi(client);
        Rebates = new RebateApi(client);
        SubAccount = new SubAccountApi(client);
    }

    public WalletApi Wallet { get; }

    public SnapshotApi Snapshots { get; }

    public SimpleEarnApi SimpleEarn { get; }

    public MarginApi Margin { get; }

    public ConvertApi Convert { get; }

    public FiatApi Fiat { get; }

    public PayApi Pay { get; }

    public C2CApi C2C { get; }

    public RebateApi Rebates { get; }

    public SubAccountApi SubAccount { get; }
}
