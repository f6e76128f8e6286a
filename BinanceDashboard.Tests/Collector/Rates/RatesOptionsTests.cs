using BinanceDashboard.Collector.Rates;

namespace BinanceDashboard.Tests.Collector.Rates;

public sealed class RatesOptionsTests
{
    [Theory]
    [InlineData("https://api.frankfurter.dev/v1/latest?base=USD")]
    [InlineData("http://127.0.0.1:9090/v1/latest")]
    [InlineData("http://localhost:9090/rates")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Source_AddressOrEmpty_Taken(string? source) => Assert.Empty(Faults(source));

    [Theory]
    [InlineData("http://api.frankfurter.dev/v1/latest")]
    [InlineData("api.frankfurter.dev")]
    [InlineData("/v1/latest")]
    [InlineData("ftp://127.0.0.1/rates")]
    [InlineData("https://user:secret@example.org/rates")]
    public void Source_NoAddress_SentenceNamesTheKey(string source) =>
        Assert.Equal([$"Rates:Source must be a whole https address (http only on loopback), or empty for no daily rates, but is '{source}'."], Faults(source));

    private static IEnumerable<string> Faults(string? source) => new RatesOptionsValidator().Validate(null, new RatesOptions { Source = source }).Failures ?? [];
}
