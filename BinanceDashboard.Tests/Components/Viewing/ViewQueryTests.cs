using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Tests.Components.Viewing;

public sealed class ViewQueryTests
{
    [Fact]
    public void From_Nothing_Default()
    {
        var query = ViewQuery.From(null, null);

        Assert.Null(query.Account);
        Assert.Equal("All", query.Period);
    }

    [Theory]
    [InlineData("ytd", "YTD")]
    [InlineData("1Y", "1Y")]
    [InlineData("nonsense", "All")]
    public void From_Period_KnownOneOrDefault(string given, string expected) => Assert.Equal(expected, ViewQuery.From("1", given).Period);

    [Fact]
    public void On_DefaultView_ThePathAlone() => Assert.Equal("/accounts", new ViewQuery().On("/accounts"));

    [Fact]
    public void On_PagesOwnPeriod_LeftOutForTheNextPage()
    {
        var query = ViewQuery.From("1", null, "1M");

        Assert.Equal("1M", query.Period);
        Assert.Equal("/?account=1", query.On("/"));
    }

    [Fact]
    public void On_ChosenInsteadOfThePagesOwn_Kept() => Assert.Equal("/?period=All", ViewQuery.From(null, "all", "1M").On("/"));

    [Theory]
    [InlineData(null, "USD", "/")]
    [InlineData("usd", "USD", "/")]
    [InlineData(" eur", "EUR", "/?currency=EUR")]
    [InlineData("XXX", "XXX", "/?currency=XXX")]
    public void From_Currency_InCapitalsAndKeptOnLinks(string? given, string currency, string link)
    {
        var query = ViewQuery.From(null, null, currency: given);

        Assert.Equal(currency, query.Currency);
        Assert.Equal(link, query.On("/"));
    }

    [Fact]
    public void Equals_AnotherCurrency_TheSameIsReadForIt() => Assert.Equal(new ViewQuery { Account = "1" }, new ViewQuery { Account = "1", Currency = "EUR" });

    [Fact]
    public void On_AccountAndPeriod_KeptAndEncoded() =>
        Assert.Equal("/?account=a%26b&period=1Y", new ViewQuery { Account = "a&b", Period = "1Y" }.On("/"));
}
