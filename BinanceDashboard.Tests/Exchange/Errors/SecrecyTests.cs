using System.Collections.Concurrent;
using BinanceDashboard.Exchange;
using BinanceDashboard.Tests.Exchange.Keys;

namespace BinanceDashboard.Tests.Exchange.Errors;

public sealed class SecrecyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_AnyFault_NoSecretInMessageTextOrLog()
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 1);
        var echo = $"Signature for {ExchangeBench.Key} with {ExchangeBench.Secret} and c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71 is bad";
        ScriptedAnswer[] answers =
        [
            ScriptedAnswer.Error(400, -1130, echo), ScriptedAnswer.Error(401, -2015, echo), ScriptedAnswer.Error(503, -1001, echo), ScriptedAnswer.Html(502),
            ScriptedAnswer.Reset, ScriptedAnswer.Json("[]"), ScriptedAnswer.Truncated(ExchangeBench.Account), ScriptedAnswer.Error(429, -1003, echo),
        ];
        var texts = new List<string> { new ApiCredentials(ExchangeBench.Key, ExchangeBench.Secret).ToString() };
        foreach (var answer in answers)
        {
            bench.Server.Always(ExchangeBench.AccountPath, answer);
            var fault = await Assert.ThrowsAsync<ExchangeException>(() => bench.Client(byUser: true).SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation));
            texts.Add(fault.ToString());
        }

        Assert.NotEmpty(bench.Logs.Lines);
        var all = string.Join('\n', texts.Concat(bench.Logs.Lines));
        Assert.DoesNotContain(ExchangeBench.Key, all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(ExchangeBench.Secret, all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("signature=", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("c8db56825ae71d", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("timestamp=", all, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(KeyType.Rsa)]
    [InlineData(KeyType.Ed25519)]
    public async Task SendAsync_PrivateKeyAndAnyFault_NothingOfItInMessageTextOrLog(KeyType keyType)
    {
        await using var bench = await ExchangeBench.StartAsync(retries: 1);
        var pem = keyType == KeyType.Rsa ? TestKeys.RsaPem : TestKeys.Ed25519Pem;
        var signatures = new ConcurrentQueue<string>();
        bench.Server.Always(ExchangeBench.AccountPath, new ScriptedAnswer(context =>
        {
            var signature = context.Request.Query["signature"].ToString();
            signatures.Enqueue(signature);
            return ScriptedAnswer.Error(400, -1022, $"Signature {signature} of {string.Concat(pem.Split('\n'))} is not valid.").Act(context);
        }));
        var texts = new List<string>();
        foreach (var secret in new[] { pem, pem.Replace("PRIVATE", "PUBLIC", StringComparison.Ordinal), pem.Replace("A", "", StringComparison.Ordinal), pem.Split('\n')[1] })
        {
            var credentials = new ApiCredentials(ExchangeBench.Key, secret, keyType);
            var client = bench.Factory.Create("Test", credentials, byUser: true);
            var fault = await Assert.ThrowsAsync<ExchangeException>(() => client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, Cancellation));
            texts.AddRange([fault.ToString(), credentials.ToString(), credentials.SecretFault ?? ""]);
        }

        var all = string.Join('\n', texts.Concat(bench.Logs.Lines));
        Assert.Single(signatures);
        Assert.DoesNotContain(signatures.Single(), all, StringComparison.Ordinal);
        Assert.All(pem.Split('\n')[1..^1], line => Assert.DoesNotContain(line[..12], all, StringComparison.Ordinal));
        Assert.DoesNotContain("signature=", all, StringComparison.OrdinalIgnoreCase);
    }
}
