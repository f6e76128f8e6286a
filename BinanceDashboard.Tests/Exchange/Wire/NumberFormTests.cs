using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Margin;
using BinanceDashboard.Exchange.SimpleEarn;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

/// <summary>The ways in which the wallet API writes numbers, ids and times.</summary>
public sealed class NumberFormTests
{
    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeSeconds(1_772_366_400);

    [Fact]
    public void LockedPosition_NumbersAndTimesAsText_Read()
    {
        var position = Read(EarnRecordings.LockedPositions, ExchangeJson.Default.ListPageLockedPosition).Rows[0];

        Assert.Equal(("9007199254740993", 3.25m, 120, 27), (position.Id, position.Quantity, position.Duration, position.AccrualDays));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_770_000_000_000), position.SubscribedAt);
    }

    [Fact]
    public void LockedPosition_EmptyTexts_Null()
    {
        var position = Read(EarnRecordings.LockedPositions, ExchangeJson.Default.ListPageLockedPosition).Rows[0];

        Assert.Null(position.ExtraAnnualRate);
        Assert.Null(position.EstimatedExtraReward);
    }

    [Theory]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    [InlineData("0.5", 0.5)]
    [InlineData("\"0.5\"", 0.5)]
    [InlineData("\"5E-1\"", 0.5)]
    [InlineData("5e-1", 0.5)]
    [InlineData("\"0E-8\"", 0.0)]
    public void OptionalNumber_AnyForm_NumberOrNull(string written, double? number)
    {
        var order = Read(Fiat($$""","totalFee":{{written}}"""), ExchangeJson.Default.DataAnswerFiatOrder).Data![0];

        Assert.Equal((decimal?)number, order.Fee);
    }

    [Theory]
    [InlineData("\"many\"")]
    [InlineData("true")]
    [InlineData("{}")]
    public void OptionalNumber_Nonsense_JsonException(string written) =>
        Assert.Throws<JsonException>(() => Read(Fiat($$""","totalFee":{{written}}"""), ExchangeJson.Default.DataAnswerFiatOrder));

    [Fact]
    public void OptionalNumber_ManyDigits_Exact()
    {
        var order = Read(Fiat(""","totalFee":"50300000001.44911105" """), ExchangeJson.Default.DataAnswerFiatOrder).Data![0];

        Assert.Equal(50300000001.44911105m, order.Fee);
    }

    [Theory]
    [InlineData("\"0E-8\"", 0.0)]
    [InlineData("\"1.5E+2\"", 150.0)]
    [InlineData("2e-2", 0.02)]
    public void Number_WithAnExponent_Read(string written, double number)
    {
        var asset = Read($$"""[{"asset":"A","free":{{written}}}]""", ExchangeJson.Default.IReadOnlyListWalletAsset)[0];

        Assert.Equal((decimal)number, asset.Available);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void Number_MissingWhereItCounts_JsonException(string written) =>
        Assert.Throws<JsonException>(() => Read($$"""[{"asset":"A","free":{{written}}}]""", ExchangeJson.Default.IReadOnlyListWalletAsset));

    [Theory]
    [InlineData("1772366400")]
    [InlineData("1772366400000")]
    [InlineData("\"1772366400000\"")]
    public void MarginTransfer_SecondsOrMilliseconds_SameInstant(string written)
    {
        var transfer = Read(
            $$"""{"rows":[{"amount":"1","asset":"USDT","timestamp":{{written}},"txId":5239810406000,"type":"ROLL_IN"}]}""",
            ExchangeJson.Default.ListPageMarginTransfer).Rows[0];

        Assert.Equal((At, MarginTransferType.RollIn), (transfer.At, transfer.Type));
    }

    [Fact]
    public void Ids_AboveWhatADoubleHolds_EveryDigit()
    {
        Assert.Equal(940_708_407_462_087_195, Read(GeneralRecordings.ConvertTrades, ExchangeJson.Default.ConvertAnswer).Trades![0].Id);
        Assert.Equal(1_352_286_576_452_864_727, Read(MarginRecordings.Interest, ExchangeJson.Default.ListPageMarginInterest).Rows[0].Id);
        Assert.Equal("20219644646554779648", Read(GeneralRecordings.C2CTrades, ExchangeJson.Default.DataAnswerC2CTrade).Data![0].Id);
    }

    [Theory]
    [InlineData("123123")]
    [InlineData("\"123123\"")]
    public void LockedReward_PositionIdEitherWay_SameText(string written)
    {
        var reward = Read(
            $$"""{"rows":[{"positionId":{{written}},"asset":"BNB","amount":"1","time":1772366400000,"type":"Boost Rewards"}]}""",
            ExchangeJson.Default.ListPageLockedReward).Rows[0];

        Assert.Equal(("123123", LockedRewardType.BoostRewards), (reward.PositionId, reward.Type));
    }

    private static T Read<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type)!;

    private static string Fiat(string more) =>
        $$"""{"code":"000000","data":[{"orderNo":"1","fiatCurrency":"EUR","amount":"1","createTime":1772366400000{{more}}}]}""";
}
