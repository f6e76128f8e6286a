using System.Net;
using System.Text;
using BinanceDashboard.Access;
using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Alerts;

/// <summary>From an event to a host on this machine, with a clock that is moved instead of waiting.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private const string Secret = "T0-secret-of-the-path";
    private static readonly int[] Pauses = [1, 5, 30, 120];

    private readonly ShiftedTime _time = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
    private TestExchange _exchange = null!;
    private WebhookReceiver _receiver = null!;
    private Product _product = null!;
    private Account _account = null!;

    [Fact]
    public async Task Look_RuleFired_SendsItsEventOnce()
    {
        var told = await FireAsync();
        await LookAsync();
        await LookAsync();

        var (path, message) = Assert.Single(_receiver.Taken);
        Assert.Equal($"/{Secret}?token=x", path);
        Assert.Equal(["account", "kind", "asset", "level", "value", "text", "at", "event"], message.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("Main", "PriceAbove", "BTC", 1m, told.Id), (message.GetProperty("account").GetString(), message.GetProperty("kind").GetString(), message.GetProperty("asset").GetString(), message.Number("level"), message.GetProperty("event").GetInt64()));
        Assert.Equal((told.Value, told.At), (message.Number("value"), message.Time("at")));
        Assert.StartsWith("Main: BTC is at ", message.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal((DeliveryState.Delivered, 1), (await EventAsync(told.Id) is var sent ? (sent.Delivery, sent.Attempts) : default));
    }

    [Fact]
    public async Task Look_NotTaken_TriesAgainByTheScheduleOverARestartAndThenGivesUp()
    {
        _receiver.Answer = HttpStatusCode.ServiceUnavailable;
        var told = await FireAsync();
        await LookAsync();
        foreach (var (pause, tries) in Pauses.Zip([1, 2, 3, 4]))
        {
            await LookAsync();
            Assert.Equal(tries, _receiver.Taken.Count);
            if (pause == 30) await RestartAsync();
            _time.Forward(TimeSpan.FromMinutes(pause) - TimeSpan.FromSeconds(30));
            await LookAsync();
            Assert.Equal(tries, _receiver.Taken.Count);
            _time.Forward(TimeSpan.FromSeconds(31));
            await LookAsync();
        }

        _time.Forward(TimeSpan.FromDays(1));
        await LookAsync();
        Assert.Equal(5, _receiver.Taken.Count);
        Assert.All(_receiver.Taken, sent => Assert.Equal(told.Id, sent.Message.GetProperty("event").GetInt64()));
        var failed = await EventAsync(told.Id);
        Assert.Equal((DeliveryState.Failed, 5, null, "The webhook answered with status 503."), (failed.Delivery, failed.Attempts, failed.NextAttemptAt, failed.DeliveryFault));
    }

    [Fact]
    public async Task Look_TakenAtTheSecondAttempt_IsDelivered()
    {
        _receiver.Answer = HttpStatusCode.BadGateway;
        var told = await FireAsync();
        await LookAsync();
        _receiver.Answer = HttpStatusCode.OK;
        _time.Forward(TimeSpan.FromMinutes(2));

        await LookAsync();

        Assert.Equal((DeliveryState.Delivered, (string?)null), (await EventAsync(told.Id) is var sent ? (sent.Delivery, sent.DeliveryFault) : default));
    }

    [Fact]
    public async Task Remove_WhileAMessageWaits_GivesItUp()
    {
        var told = await FireAsync();
        await Get<Webhooks>().RemoveAsync(_account.OwnerId, _account.Id, Token);

        await LookAsync();

        Assert.Equal((DeliveryState.Failed, "The webhook was removed before it was sent."), (await EventAsync(told.Id) is var sent ? (sent.Delivery, sent.DeliveryFault) : default));
        Assert.Empty(_receiver.Taken);
    }

    [Fact]
    public async Task Test_IsSentAndNamesTheAccount()
    {
        await Get<Webhooks>().TestAsync(_account.OwnerId, _account.Id, Token);

        Assert.Equal("Test", Assert.Single(_receiver.Taken).Message.GetProperty("kind").GetString());
        await Assert.ThrowsAsync<AccessException>(() => Get<Webhooks>().TestAsync("another", _account.Id, Token));
        await Assert.ThrowsAsync<AccessException>(() => Get<Webhooks>().SetAsync("another", _account.Id, "https://hooks.example.org/", Token));
        await Assert.ThrowsAsync<AccessException>(() => Get<Webhooks>().RemoveAsync("another", _account.Id, Token));
    }

    [Fact]
    public async Task Address_StandsInNoFile()
    {
        _receiver.Answer = HttpStatusCode.InternalServerError;
        await FireAsync();
        await LookAsync();
        Assert.EndsWith("/…", Get<Webhooks>().HintOf(await AccountAsync()), StringComparison.Ordinal);
        await _product.DisposeAsync();

        foreach (var file in Directory.GetFiles(_directory, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Token)), StringComparison.OrdinalIgnoreCase);
    }

    public async ValueTask InitializeAsync()
    {
        _exchange = await TestExchange.StartAsync(days: 3);
        _receiver = await WebhookReceiver.StartAsync();
        await RestartAsync();
        using var client = await _product.SignedInAsync();
        await client.CollectAsync(await client.AddAccountAsync("Main"));
        _account = await AccountAsync();
        await Get<Webhooks>().SetAsync(_account.OwnerId, _account.Id, new Uri(_receiver.Address, $"{Secret}?token=x").AbsoluteUri, Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _product.DisposeAsync();
        await _receiver.DisposeAsync();
        await _exchange.DisposeAsync();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private T Get<T>()
        where T : notnull => _product.Services.GetRequiredService<T>();

    private async Task RestartAsync()
    {
        if (_product is not null) await _product.DisposeAsync();
        _product = Product.Start([.. _exchange.Settings(), new("Alerts:AllowPrivateAddresses", "true"), new("Logging:LogLevel:Default", "Trace")], _directory, time: _time);
    }

    private async Task<Account> AccountAsync() => Assert.Single(await Get<AccountQueries>().ListAllAsync(Token));

    private async Task<AlertEvent> FireAsync()
    {
        await Get<AlertRules>().AddAsync(_account.OwnerId, new EnteredAlert { AccountId = _account.Id, Kind = AlertKind.PriceAbove, Asset = "BTC", Level = 1 }, Token);
        return Assert.Single((await Get<AlertQueries>().EventsAsync(_account.OwnerId, 10, Token)).Events);
    }

    private async Task<AlertEvent> EventAsync(long id) => (await Get<AlertQueries>().EventsAsync(_account.OwnerId, 10, Token)).Events.Single(told => told.Id == id);

    private Task LookAsync() => Get<JobRunner>().RunDueAsync("webhooks", Token);
}
