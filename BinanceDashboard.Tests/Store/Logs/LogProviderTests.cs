using BinanceDashboard.Store;
using BinanceDashboard.Store.Logs;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Store.Logs;

/// <summary>What of a call to a logger becomes an entry.</summary>
public sealed class LogProviderTests : IDisposable
{
    private const string Own = "BinanceDashboard.Collector.AccountRuns";

    private readonly LogQueue _queue = new();
    private readonly LogProvider _provider;
    private readonly ILoggerFactory _factory;

    public LogProviderTests()
    {
        _provider = new LogProvider(_queue, new ManualTime(Sample.Start));
        _factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_provider));
    }

    [Fact]
    public void Log_NamedValues_StandInColumnsOfTheirOwn()
    {
        var (id, logger) = (new EventId(2001), _factory.CreateLogger(Own));
        if (logger.IsEnabled(LogLevel.Information)) logger.LogInformation(id, "Account {AccountId}: taken in {ElapsedMs:0} ms.", 7L, 12.345);

        Assert.Equal(
            new LogEntry { At = Sample.Start, Level = LogLevel.Information, Category = Own, EventId = 2001, Message = "Account 7: taken in 12 ms.", AccountId = 7, ElapsedMs = 12.3 },
            Assert.Single(Taken()));
    }

    [Fact]
    public void Log_InTheScopeOfAnAccount_IsTheAccounts()
    {
        var logger = _factory.CreateLogger(Own);
        using (logger.BeginScope("Account {AccountId}", 7L)) _factory.CreateLogger("BinanceDashboard.Exchange.Sending.RequestSender").LogInformation("Asked.");
        logger.LogInformation("Not of it.");

        Assert.Equal([7L, null], Taken().Select(entry => entry.AccountId));
    }

    [Fact]
    public void Log_OfOthers_OnlyFromWarningsOn()
    {
        foreach (var category in new[] { "System.Net.Http.HttpClient.Default", "Microsoft.EntityFrameworkCore.Database.Command", "BinanceDashboardish", Own })
            foreach (var level in new[] { LogLevel.Trace, LogLevel.Information, LogLevel.Warning })
                _factory.CreateLogger(category).Log(level, "Said.");

        Assert.Equal(3 + 3, Taken().Count);
    }

    [Theory]
    [InlineData("GET https://api.binance.com/api/v3/account?timestamp=1&signature=0123abcd failed", "0123abcd")]
    [InlineData("X-MBX-APIKEY: vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A", "vmPUZE6")]
    [InlineData("{\"apiKey\":\"abc\",\"apiSecret\":\"NhqPtmdSJYdKjVHjA7PZ\"}", "NhqPtmdSJYdKjVHjA7PZ")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----", "MC4CAQAwBQ")]
    [InlineData("Authorization: Bearer CfDJ8abcdef", "CfDJ8abcdef")]
    [InlineData("password=correct", "correct")]
    public void Log_WithASecretInItsWords_HidesIt(string words, string secret)
    {
        _factory.CreateLogger(Own).LogError(new InvalidOperationException(words, new InvalidOperationException(words)), "{Words}", words);

        var entry = Assert.Single(Taken());
        Assert.DoesNotContain(secret, entry.Message + entry.Exception, StringComparison.Ordinal);
        Assert.Contains("caused by System.InvalidOperationException", entry.Exception, StringComparison.Ordinal);
    }

    [Fact]
    public void Log_SentenceAboutKeysAndSecrets_StaysReadable()
    {
        const string Sentence = "The key or secret: it does not work. Enter the password again; the signature was refused.";
        _factory.CreateLogger(Own).LogInformation(Sentence);

        Assert.Equal(Sentence, Assert.Single(Taken()).Message);
    }

    public void Dispose()
    {
        _factory.Dispose();
        _provider.Dispose();
    }

    private List<LogEntry> Taken()
    {
        var entries = new List<LogEntry>();
        while (_queue.Entries.TryRead(out var entry)) entries.Add(entry);
        return entries;
    }
}
