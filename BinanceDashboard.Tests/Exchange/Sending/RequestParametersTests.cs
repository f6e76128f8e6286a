using System.Globalization;
using BinanceDashboard.Exchange.Sending;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Exchange.Sending;

public sealed class RequestParametersTests
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    [Theory]
    [InlineData("１２３４５６", "%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("""["BTCUSDT"]""", "%5B%22BTCUSDT%22%5D")]
    [InlineData("a@b&c=d/e?f#g%", "a%40b%26c%3Dd%2Fe%3Ff%23g%25")]
    [InlineData("(a!*')", "%28a%21%2A%27%29")]
    public void Add_ReservedCharacters_PercentEncoded(string value, string encoded) =>
        Assert.Equal("p=" + encoded, new RequestParameters().Add("p", value).ToString());

    [Fact]
    public void Add_AnyText_OnlyUnreservedCharactersAndTheSameTextAgain() => Prop.ForAll(
        ArbMap.Default.ArbFor<UnicodeString>(),
        text =>
        {
            var value = new string([.. text.Item.Where(character => !char.IsSurrogate(character))]);
            var encoded = new RequestParameters().Add("p", value).ToString()[2..];
            return encoded.All(character => character == '%' || Unreserved.Contains(character, StringComparison.Ordinal))
                && Uri.UnescapeDataString(encoded) == value;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Add_Null_LeftOut()
    {
        var parameters = new RequestParameters().Add("a", (string?)null).Add("b", (long?)null).Add("c", (DateTimeOffset?)null).Add("d", true);

        Assert.Equal("d=true", parameters.ToString());
    }

    [Fact]
    public void Add_Time_UnixMilliseconds()
    {
        var time = DateTimeOffset.Parse("2026-01-31T12:00:00.123+01:00", CultureInfo.InvariantCulture);

        Assert.Equal("t=1769857200123", new RequestParameters().Add("t", time).ToString());
    }

    [Fact]
    public void Add_SeveralSymbols_JsonArrayPercentEncoded() => Assert.Equal(
        "symbols=%5B%22BTCUSDT%22%2C%22%E5%B8%81%E5%AE%89USDT%22%2C%22a%5C%22b%22%5D",
        new RequestParameters().Add("symbols", ["BTCUSDT", "币安USDT", "a\"b"]).ToString());
}
