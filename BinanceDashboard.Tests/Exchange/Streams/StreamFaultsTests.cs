using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Streams;

namespace BinanceDashboard.Tests.Exchange.Streams;

public sealed class StreamFaultsTests
{
    [Theory]
    [InlineData(0, ExchangeErrorKind.Unreachable, 0)]
    [InlineData(403, ExchangeErrorKind.Blocked, 300)]
    [InlineData(404, ExchangeErrorKind.NotFound, 300)]
    [InlineData(418, ExchangeErrorKind.Banned, 300)]
    [InlineData(429, ExchangeErrorKind.RateLimited, 0)]
    [InlineData(451, ExchangeErrorKind.Region, 300)]
    [InlineData(503, ExchangeErrorKind.Unavailable, 0)]
    public void NotConnected_Status_KindAndPatience(int status, ExchangeErrorKind kind, int seconds)
    {
        var fault = StreamFaults.NotConnected("stream.example", status, new IOException());

        Assert.Equal(kind, fault.Kind);
        Assert.Contains("stream.example", fault.Message, StringComparison.Ordinal);
        Assert.Equal(seconds, StreamFaults.Patience(fault, ExchangeBench.Start).TotalSeconds);
    }

    [Theory]
    [InlineData(400, -1021, ExchangeErrorKind.ClockSkew)]
    [InlineData(400, -1022, ExchangeErrorKind.InvalidSignature)]
    [InlineData(401, -2014, ExchangeErrorKind.InvalidKey)]
    [InlineData(401, -2015, ExchangeErrorKind.InvalidKey)]
    [InlineData(400, -2035, ExchangeErrorKind.BadRequest)]
    [InlineData(500, null, ExchangeErrorKind.Unavailable)]
    public void Refused_Code_Kind(int status, int? code, ExchangeErrorKind kind) => Assert.Equal(kind, StreamFaults.Refused("stream.example", status, code).Kind);
}
