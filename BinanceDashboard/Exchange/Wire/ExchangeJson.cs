using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Fiat;
using BinanceDashboard.Exchange.Margin;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Payments;
using BinanceDashboard.Exchange.SimpleEarn;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.SubAccounts;
using BinanceDashboard.Exchange.Us;
using BinanceDashboard.Exchange.Wallet;

namespace BinanceDashboard.Exchange.Wire;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters =
    [
        typeof(TimeConverter), typeof(OptionalTimeConverter), typeof(KlineConverter),
        typeof(OptionalNumberConverter<decimal>), typeof(OptionalNumberConverter<int>), typeof(OptionalNumberConverter<long>),
        typeof(WordConverter<SymbolStatus>),
    ])]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(ServerTime))]
[JsonSerializable(typeof(SpotExchangeInfo))]
[JsonSerializable(typeof(IReadOnlyList<SymbolPrice>))]
[JsonSerializable(typeof(IReadOnlyList<Kline>))]
[JsonSerializable(typeof(SpotAccountInfo))]
[JsonSerializable(typeof(IReadOnlyList<Deposit>))]
[JsonSerializable(typeof(IReadOnlyList<Withdrawal>))]
[JsonSerializable(typeof(IReadOnlyList<WalletBalance>))]
[JsonSerializable(typeof(ApiKeyPermissions))]
[JsonSerializable(typeof(IReadOnlyList<WalletAsset>))]
[JsonSerializable(typeof(ListPage<WalletTransfer>))]
[JsonSerializable(typeof(ListPage<AssetDividend>))]
[JsonSerializable(typeof(DustAnswer))]
[JsonSerializable(typeof(SimpleEarnAccount))]
[JsonSerializable(typeof(ListPage<FlexiblePosition>))]
[JsonSerializable(typeof(ListPage<LockedPosition>))]
[JsonSerializable(typeof(ListPage<FlexibleSubscription>))]
[JsonSerializable(typeof(ListPage<FlexibleRedemption>))]
[JsonSerializable(typeof(ListPage<FlexibleReward>))]
[JsonSerializable(typeof(ListPage<LockedSubscription>))]
[JsonSerializable(typeof(ListPage<LockedRedemption>))]
[JsonSerializable(typeof(ListPage<LockedReward>))]
[JsonSerializable(typeof(MarginAccountInfo))]
[JsonSerializable(typeof(IsolatedMarginAccountInfo))]
[JsonSerializable(typeof(ConvertAnswer))]
[JsonSerializable(typeof(DataAnswer<FiatOrder>))]
[JsonSerializable(typeof(DataAnswer<FiatPayment>))]
[JsonSerializable(typeof(DataAnswer<PayTransaction>))]
[JsonSerializable(typeof(DataAnswer<C2CTrade>))]
[JsonSerializable(typeof(RebateAnswer))]
[JsonSerializable(typeof(IReadOnlyList<SubAccountTransfer>))]
[JsonSerializable(typeof(UniversalTransferAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Ticker>))]
[JsonSerializable(typeof(IReadOnlyList<BookPrice>))]
[JsonSerializable(typeof(AveragePrice))]
[JsonSerializable(typeof(SystemStatus))]
[JsonSerializable(typeof(IReadOnlyList<UserTrade>))]
[JsonSerializable(typeof(IReadOnlyList<SpotOrder>))]
[JsonSerializable(typeof(SymbolCommission))]
[JsonSerializable(typeof(IReadOnlyList<OrderRateLimit>))]
[JsonSerializable(typeof(IReadOnlyList<CoinInfo>))]
[JsonSerializable(typeof(IReadOnlyList<TradeFee>))]
[JsonSerializable(typeof(AccountStatus))]
[JsonSerializable(typeof(SnapshotAnswer<SpotSnapshot>))]
[JsonSerializable(typeof(SnapshotAnswer<MarginSnapshot>))]
[JsonSerializable(typeof(SnapshotAnswer<FuturesSnapshot>))]
[JsonSerializable(typeof(ListPage<MarginBorrowRepay>))]
[JsonSerializable(typeof(ListPage<MarginInterest>))]
[JsonSerializable(typeof(ListPage<MarginTransfer>))]
[JsonSerializable(typeof(ListPage<MarginLiquidation>))]
[JsonSerializable(typeof(IReadOnlyList<MarginCapitalFlow>))]
[JsonSerializable(typeof(UsFiatAnswer))]
[JsonSerializable(typeof(ListPage<UsDistribution>))]
[JsonSerializable(typeof(UsDustAnswer))]
[JsonSerializable(typeof(ListPage<UsOtcOrder>))]
[JsonSerializable(typeof(IReadOnlyList<UsStakingRecord>))]
[JsonSerializable(typeof(DataAnswer<UsStakingBalance>))]
[JsonSerializable(typeof(DataAnswer<UsStakingReward>))]
internal sealed partial class ExchangeJson : JsonSerializerContext;
