using System.Text;
using BinanceDashboard.Collector.Rates;

namespace BinanceDashboard.Tests.Collector.Rates;

public sealed class DailyAnswerTests
{
    [Fact]
    public void Parse_PublicService_RatesAndDay()
    {
        var answer = Parse("""{"amount":1.0,"base":"USD","date":"2026-11-27","rates":{"CZK":20.94,"EUR":0.8629}}""");

        Assert.Equal((20.94m, 0.8629m, "2026-11-27"), (answer.UnitsPerUsd["CZK"], answer.UnitsPerUsd["EUR"], answer.DayText));
    }

    [Fact]
    public void Parse_RatesAlone_Taken() => Assert.Equal(20.94m, Parse("""{"rates":{"czk":20.94}}""").UnitsPerUsd["CZK"]);

    [Theory]
    [InlineData("0")]
    [InlineData("-20.94")]
    [InlineData("null")]
    [InlineData("\"20.94\"")]
    [InlineData("1e99")]
    public void Parse_NoPositiveNumber_Missing(string rate) => Assert.Empty(Parse("""{"base":"USD","rates":{"CZK":RATE}}""".Replace("RATE", rate, StringComparison.Ordinal)).UnitsPerUsd);

    [Theory]
    [InlineData("<html><body>Please sign in</body></html>", "answered with something else than JSON")]
    [InlineData("", "answered with something else than JSON")]
    [InlineData("[]", "answered without rates")]
    [InlineData("""{"message":"not found"}""", "answered without rates")]
    [InlineData("""{"rates":[1]}""", "answered without rates")]
    [InlineData("""{"base":"EUR","rates":{"USD":1.15}}""", "tells rates per EUR, but rates per USD are needed")]
    public void Parse_NoRatesPerDollar_SaysWhatItIs(string text, string clause) => Assert.Equal(clause, Assert.Throws<RateException>(() => Parse(text)).Message);

    private static DailyAnswer Parse(string text) => DailyAnswer.Parse(Encoding.UTF8.GetBytes(text));
}
