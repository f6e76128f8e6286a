using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Wallet;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Records;

/// <summary>Every stream of what happened inside an account. None is asked for more often than once an hour: nothing that is valued waits for them.</summary>
internal static class RecordStreams
{
    // A page costs a sixtieth of the key's budget of a minute, which snapshots need as well.
    private const int ConversionPagesPerRun = 20;

    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);

    // The exchange lists six months, of which the shortest have 181 days.
    private static readonly TimeSpan ReachOfTransfers = TimeSpan.FromDays(180);

    // Transfers of isolated margin are listed pair by pair only; all others between wallets that a snapshot reads are here.
    private static readonly TransferWallet[] Wallets = [TransferWallet.Spot, TransferWallet.Funding, TransferWallet.CrossMargin, TransferWallet.UsdFutures, TransferWallet.CoinFutures];

    private static readonly TransferRoute[] Routes = [.. TransferRoute.All.Where(route => Wallets.Contains(route.From) && Wallets.Contains(route.To))];

    private static readonly RecordStream[] Global =
    [
        RecordStream.Of("transfers", RecordKind.Transfer, (client, from, to, order, token) => client.GeneralApi.Wallet.ReadTransfersAsync(Routes, from, to, order, token), ListedRecords.Of) with
        {
            Reach = ReachOfTransfers,
            Freshness = Hourly,
        },
        RecordStream.Of("conversions", RecordKind.Convert, (client, from, to, order, token) => client.GeneralApi.Convert.ReadConvertTradeHistoryAsync(from, to, order, token), ListedRecords.Of) with
        {
            PagesPerRun = ConversionPagesPerRun,
            Freshness = Hourly,
        },
        RecordStream.Of("dust", RecordKind.Dust, (client, from, to, order, token) => client.GeneralApi.Wallet.ReadDustLogAsync(from, to, order, token), ListedRecords.Of) with { Freshness = Hourly },
        RecordStream.Of("dividends", RecordKind.Dividend, (client, from, to, order, token) => client.GeneralApi.Wallet.ReadAssetDividendsAsync(from, to, order, token), ListedRecords.Of) with
        {
            Freshness = Hourly,
        },
    ];

    private static readonly RecordStream[] Us =
    [
        RecordStream.Of("conversions", RecordKind.Convert, (client, from, to, order, token) => client.UsApi.ReadOtcOrdersAsync(from, to, order, token), UsRecords.Of) with { Freshness = Hourly },
        RecordStream.Of("dust", RecordKind.Dust, (client, from, to, order, token) => client.UsApi.ReadDustLogAsync(from, to, order, token), UsRecords.Of) with { Freshness = Hourly },
        RecordStream.Of("dividends", RecordKind.Dividend, (client, from, to, order, token) => client.UsApi.ReadDistributionsAsync(from, to, order, token), UsRecords.Of) with { Freshness = Hourly },
    ];

    /// <summary>Those that an environment offers; none where it has no wallet API.</summary>
    public static IReadOnlyList<RecordStream> Of(ExchangeEnvironments environments, string environment) =>
        environments.Find(environment) is not { HasSapi: true } ? [] : environments.IsUs(environment) ? Us : Global;
}
