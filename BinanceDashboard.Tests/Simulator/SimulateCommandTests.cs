using System.Net;
using System.Net.Sockets;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Simulator;

public sealed class SimulateCommandTests
{
    [Theory]
    [InlineData("--urls")]
    [InlineData("--seed", "x")]
    [InlineData("--days", "0")]
    [InlineData("--scenario", "moon")]
    [InlineData("--port", "80")]
    [InlineData("--urls", "nowhere")]
    [InlineData("--key", "only-a-key")]
    public async Task Run_WrongOption_Exits2(params string[] args)
    {
        Assert.Equal(2, await SimulateCommand.RunAsync(args, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_PortInUse_Exits1()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        Assert.Equal(1, await SimulateCommand.RunAsync(["--urls", $"http://127.0.0.1:{port}", "--days", "2"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_Cancelled_Exits0()
    {
        using var cancellation = new CancellationTokenSource();
        var run = SimulateCommand.RunAsync(["--urls", "http://127.0.0.1:0", "--days", "2"], cancellation.Token);

        await cancellation.CancelAsync();

        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task Run_CancelledBeforeItIsUp_Exits0() =>
        Assert.Equal(0, await SimulateCommand.RunAsync(["--urls", "http://127.0.0.1:0", "--days", "2"], new CancellationToken(canceled: true)));

    [Fact]
    public void Parse_AllOptions_TakesThemOver()
    {
        var options = SimulateCommand.Parse(["--urls", "http://127.0.0.1:9191", "--seed", "12", "--days", "30", "--scenario", "bear", "--key", "k", "--secret", "s"]);

        Assert.Equal(new SimulatorOptions { Urls = "http://127.0.0.1:9191", Seed = 12, Days = 30, Scenario = "bear", Key = "k", Secret = "s" }, options);
    }
}
