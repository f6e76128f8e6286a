using System.Net;
using BinanceDashboard.Access;
using BinanceDashboard.Collector.Alerts;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Tests.Collector.Alerts;

public sealed class WebhookAddressTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:7f00:1::")]
    [InlineData("2001:db8::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Is_AddressOfNobodyOutside_IsNotPublic(string address)
    {
        Assert.False(PublicAddress.Is(IPAddress.Parse(address)));
        Assert.Throws<WebhookException>(() => WebhookAddress.Check(IPAddress.Parse(address), "https", allowPrivate: false));
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450::200e")]
    public void Is_AddressOfTheInternet_IsPublicAndTakesNoHttp(string address)
    {
        WebhookAddress.Check(IPAddress.Parse(address), "https", allowPrivate: false);
        Assert.Throws<WebhookException>(() => WebhookAddress.Check(IPAddress.Parse(address), "http", allowPrivate: true));
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:224.0.0.1")]
    public void Check_AddressOfNoMachine_IsRefusedThoughPrivateOnesAreAllowed(string address) =>
        Assert.Throws<WebhookException>(() => WebhookAddress.Check(IPAddress.Parse(address), "https", allowPrivate: true));

    [Theory]
    [InlineData("")]
    [InlineData("hooks.example.org/abc")]
    [InlineData("ftp://hooks.example.org/abc")]
    [InlineData("http://hooks.example.org/abc")]
    [InlineData("https://user:word@hooks.example.org/abc")]
    [InlineData("https://localhost/abc")]
    [InlineData("https://a.localhost/abc")]
    [InlineData("https://127.0.0.1/abc")]
    [InlineData("https://2130706433/abc")]
    [InlineData("https://0x7f.1/abc")]
    [InlineData("https://[::1]/abc")]
    [InlineData("https://[::ffff:10.0.0.1]/abc")]
    [InlineData("https://192.168.0.9/abc")]
    public void Parse_WhatWillNotDo_IsSaid(string entered) => Assert.Equal("url", Assert.Throws<AccessException>(() => WebhookAddress.Parse(entered, allowPrivate: false)).Field);

    [Fact]
    public void Hint_HoldsNothingOfPathAndQuery() =>
        Assert.Equal("https://hooks.example.org/…", WebhookAddress.Hint(WebhookAddress.Parse(" https://hooks.example.org/services/T0/secret?token=x ", allowPrivate: false)));

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task Send_NameThatLeadsHere_IsRefusedWhereTheConnectionIsMade(string host)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var client = new WebhookClient(Options.Create(new AlertsOptions()), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<WebhookException>(() =>
            client.SendAsync(new Uri($"http://{host}:{receiver.Address.Port}/secret"), WebhookMessage.Test("Main", DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken));

        Assert.Contains("nothing is sent there", refused.Message, StringComparison.Ordinal);
        Assert.Empty(receiver.Taken);
    }

    [Theory]
    [InlineData(HttpStatusCode.Found, "redirect (302)")]
    [InlineData(HttpStatusCode.InternalServerError, "status 500")]
    public async Task Send_NotTaken_SaysWhy(HttpStatusCode answer, string words)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Answer = answer;
        using var client = new WebhookClient(Options.Create(new AlertsOptions { AllowPrivateAddresses = true }), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<WebhookException>(() =>
            client.SendAsync(new Uri(receiver.Address, "secret"), WebhookMessage.Test("Main", DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
        Assert.Single(receiver.Taken);
    }

    [Fact]
    public async Task Send_NobodyListens_SaysSo()
    {
        using var client = new WebhookClient(Options.Create(new AlertsOptions { AllowPrivateAddresses = true }), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<WebhookException>(() =>
            client.SendAsync(new Uri("http://127.0.0.1:9/secret"), WebhookMessage.Test("Main", DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken));

        Assert.Equal("The webhook could not be reached.", refused.Message);
    }
}
