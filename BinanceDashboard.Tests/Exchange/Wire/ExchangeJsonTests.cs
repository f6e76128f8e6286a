using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.UsdFutures;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

public sealed class ExchangeJsonTests
{
    [Fact]
    public void Withdrawal_ApplyTimeText_IsUtc()
    {
        var withdrawal = Read(SpotRecordings.Withdrawals, ExchangeJson.Default.IReadOnlyListWithdrawal)[0];

        Assert.Equal(new DateTimeOffset(2025, 10, 12, 11, 12, 2, TimeSpan.Zero), withdrawal.AppliedAt);
        Assert.Equal(TimeSpan.Zero, withdrawal.AppliedAt.Offset);
        Assert.Equal((8.91m, 0.004m, WithdrawalStatus.Completed), (withdrawal.Quantity, withdrawal.FeePaid, withdrawal.Status));
    }

    [Theory]
    [InlineData("1772366400123", 1772366400123)]
    [InlineData("\"1772366400123\"", 1772366400123)]
    [InlineData("1772366400", 1772366400000)]
    [InlineData("99999999999", 99999999999000)]
    [InlineData("100000000000", 100000000000)]
    public void Time_EitherUnit_SameInstant(string written, long milliseconds)
    {
        var time = Read($$"""{"serverTime":{{written}}}""", ExchangeJson.Default.ServerTime).Time;

        Assert.Equal(milliseconds, time.ToUnixTimeMilliseconds());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void OptionalTime_NotYet_Null(string written)
    {
        var deposit = Read(Deposit("0", $$""","completeTime":{{written}}"""), ExchangeJson.Default.IReadOnlyListDeposit)[0];

        Assert.Null(deposit.CompletedAt);
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("true")]
    [InlineData("999999999999999999")]
    public void Time_Nonsense_JsonException(string written) =>
        Assert.Throws<JsonException>(() => Read($$"""{"serverTime":{{written}}}""", ExchangeJson.Default.ServerTime));

    [Theory]
    [InlineData("0", DepositStatus.Pending)]
    [InlineData("6", DepositStatus.Credited)]
    [InlineData("\"1\"", DepositStatus.Success)]
    [InlineData("42", DepositStatus.Unknown)]
    public void Deposit_AnyStatus_KnownOrUnknownWithItsNumber(string written, DepositStatus status)
    {
        var deposit = Read(Deposit(written, ""), ExchangeJson.Default.IReadOnlyListDeposit)[0];

        Assert.Equal((status, written.Trim('"')), (deposit.Status, $"{deposit.StatusCode}"));
    }

    [Theory]
    [InlineData(1, WithdrawalStatus.Cancelled)]
    [InlineData(3, WithdrawalStatus.Rejected)]
    [InlineData(5, WithdrawalStatus.Failure)]
    [InlineData(6, WithdrawalStatus.Completed)]
    [InlineData(42, WithdrawalStatus.Unknown)]
    public void Withdrawal_AnyStatus_KnownOrUnknown(int written, WithdrawalStatus status)
    {
        var json = System.Text.RegularExpressions.Regex.Replace(SpotRecordings.Withdrawals, "\"status\":\\s*\\d+", $"\"status\":{written}");

        Assert.Equal(status, Read(json, ExchangeJson.Default.IReadOnlyListWithdrawal)[0].Status);
    }

    [Theory]
    [InlineData("\"769800519366885376\"")]
    [InlineData("769800519366885376")]
    public void Deposit_IdAsTextOrNumber_EveryDigit(string written)
    {
        var deposit = Read(Deposit("1", $$""","id":{{written}}"""), ExchangeJson.Default.IReadOnlyListDeposit)[0];

        Assert.Equal("769800519366885376", deposit.Id);
    }

    [Theory]
    [InlineData("\"TRADING\"", SymbolStatus.Trading)]
    [InlineData("\"CANCEL_ONLY\"", SymbolStatus.CancelOnly)]
    [InlineData("\"SOMETHING_NEW\"", SymbolStatus.Unknown)]
    [InlineData("7", SymbolStatus.Unknown)]
    [InlineData("\"1\"", SymbolStatus.Unknown)]
    public void SymbolStatus_AnyWord_KnownOrUnknown(string written, SymbolStatus status)
    {
        var symbol = Read($$"""{"symbol":"A","status":{{written}},"baseAsset":"A","quoteAsset":"B"}""", ExchangeJson.Default.SpotSymbol);

        Assert.Equal(status, symbol.Status);
    }

    [Theory]
    [InlineData("TRADIFI_PERPETUAL", ContractType.TradiFiPerpetual)]
    [InlineData("PERPETUAL DELIVERING", ContractType.PerpetualDelivering)]
    [InlineData("CURRENT_QUARTER DELIVERING", ContractType.CurrentQuarterDelivering)]
    [InlineData("", ContractType.Unknown)]
    public void ContractType_AnySpelling_KnownOrUnknown(string written, ContractType type)
    {
        var symbol = Read($$"""{"symbol":"A","contractType":"{{written}}","baseAsset":"A","quoteAsset":"B","marginAsset":"B"}""", FuturesJson.Default.UsdFuturesSymbol);

        Assert.Equal(type, symbol.ContractType);
    }

    [Fact]
    public void Read_NewFields_PassedOver()
    {
        var balance = Read("""{"asset":"BTC","free":"1","locked":"2","news":{"a":[1,{"b":null}]}}""", ExchangeJson.Default.SpotBalance);

        Assert.Equal(3m, balance.Total);
    }

    [Fact]
    public void Decimal_ManyDigits_Exact()
    {
        var balance = Read("""{"asset":"SHIB","free":"50300000001.44911105","locked":0.1}""", ExchangeJson.Default.SpotBalance);

        Assert.Equal((50300000001.44911105m, 0.1m), (balance.Available, balance.Locked));
    }

    [Fact]
    public void Kline_LongerRowThanKnown_KnownFieldsRead()
    {
        var kline = Read(SpotRecordings.Klines.Replace("\"0\"", "\"0\",[1],{}", StringComparison.Ordinal), ExchangeJson.Default.IReadOnlyListKline)[0];

        Assert.Equal((3000m, 3010.5m, 2990.1m, 3005m), (kline.Open, kline.High, kline.Low, kline.Close));
        Assert.Equal((120.5m, 361204.12m, 812, 60.25m, 180602.06m), (kline.Volume, kline.QuoteVolume, kline.TradeCount, kline.TakerBuyVolume, kline.TakerBuyQuoteVolume));
        Assert.Equal(TimeSpan.FromHours(1), kline.ClosedAt.AddMilliseconds(1) - kline.OpenedAt);
    }

    [Fact]
    public void FuturesAccount_ShortPosition_NegativeQuantity()
    {
        var position = Read(FuturesRecordings.Account, FuturesJson.Default.UsdFuturesAccountInfo).Positions[0];

        Assert.Equal((PositionSide.Short, -0.5m), (position.Side, position.Quantity));
    }

    [Theory]
    [MemberData(nameof(Intervals))]
    public void KlineInterval_EveryValue_HasAnUnmistakableText(KlineInterval interval) =>
        Assert.Single(Enum.GetValues<KlineInterval>(), other => KlineIntervalText.Of(other) == KlineIntervalText.Of(interval));

    public static TheoryData<KlineInterval> Intervals => [.. Enum.GetValues<KlineInterval>()];

    private static T Read<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type)!;

    private static string Deposit(string status, string more) =>
        $$"""[{"amount":"1","coin":"BTC","status":{{status}},"insertTime":1772366400000{{more}}}]""";
}
