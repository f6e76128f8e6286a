using System.Net.WebSockets;

namespace BinanceDashboard.Tests.Simulator.Streams;

public sealed class StreamCommandTests
{
    [Theory]
    [InlineData("""{"method":"SUBSCRIBE","params":["btcusdt@trade"],"id":1}""", """{"result":null,"id":1}""")]
    [InlineData("""{"method":"LIST_SUBSCRIPTIONS","id":3}""", """{"result":["nope@nothing"],"id":3}""")]
    [InlineData("""{"method":"UNSUBSCRIBE","params":["nope@nothing"],"id":"a1"}""", """{"result":null,"id":"a1"}""")]
    [InlineData("""{"method":"GET_PROPERTY","params":["combined"],"id":2}""", """{"result":false,"id":2}""")]
    [InlineData("""{"method":"SET_PROPERTY","params":["combined",true],"id":5}""", """{"result":null,"id":5}""")]
    [InlineData("""{"method":"SET_PROPERTY","params":["combined","yes"],"id":5}""", """{"code":1,"msg":"Invalid value type: expected Boolean","id":5}""")]
    [InlineData("""{"method":"GET_PROPERTY","params":["colour"],"id":6}""", """{"code":0,"msg":"Unknown property","id":6}""")]
    [InlineData("""{"method":"GET_PROPERTY","params":[1],"id":6}""", """{"code":2,"msg":"Invalid request: property name must be a string","id":6}""")]
    [InlineData("""{"method":"GET_PROPERTY","params":["combined",1],"id":6}""", """{"code":2,"msg":"Invalid request: too many parameters","id":6}""")]
    [InlineData("""{"params":[],"id":6}""", """{"code":2,"msg":"Invalid request: missing field `method`","id":null}""")]
    [InlineData("""{"method":"SUBSCRIBE","params":["a"],"id":-1}""", """{"code":2,"msg":"Invalid request: request ID must be an unsigned integer","id":null}""")]
    [InlineData("nonsense", """{"code":3,"msg":"Invalid JSON: expected value at line 1 column 2","id":null}""")]
    public async Task Command_Answer_AsDocumented(string sent, string expected)
    {
        await using var exchange = await SimulatorClient.StartAsync();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws/nope@nothing");

        var answer = await probe.AskAsync(sent);

        Assert.Equal(expected, answer.GetRawText());
    }

    [Fact]
    public async Task Command_SixInASecond_ClosesTheConnection()
    {
        await using var exchange = await SimulatorClient.StartAsync();
        await using var probe = await StreamProbe.ConnectAsync(exchange, "/ws");
        for (var i = 0; i < 5; i++) await probe.AskAsync("""{"method":"LIST_SUBSCRIPTIONS","id":1}""");

        await probe.AskAsync("""{"method":"LIST_SUBSCRIPTIONS","id":1}""");

        Assert.Equal(WebSocketCloseStatus.PolicyViolation, probe.CloseStatus);
    }
}
