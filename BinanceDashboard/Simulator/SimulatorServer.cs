using BinanceDashboard.Simulator.Control;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Streams;
using BinanceDashboard.Simulator.Worlds;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BinanceDashboard.Simulator;

/// <summary>An exchange of our own: Binance's protocol over HTTP and WebSockets in front of a world with books that balance.</summary>
public sealed partial class SimulatorServer(TimeProvider time, ILogger<SimulatorServer> logger) : IAsyncDisposable
{
    private WebApplication? _application;
    private SimulatorControl? _control;
    private Uri? _address;
    private StreamHub? _streams;

    public bool IsStarted => _address is not null;

    /// <summary>The first address, with the port that was taken.</summary>
    /// <exception cref="InvalidOperationException">It was not started.</exception>
    public Uri Address => _address ?? throw NotStarted();

    /// <exception cref="InvalidOperationException">It was not started.</exception>
    public SimulatorControl Control => _control ?? throw NotStarted();

    /// <exception cref="IOException">The port is in use.</exception>
    /// <exception cref="InvalidDataException">The saved world cannot be read.</exception>
    public async Task StartAsync(SimulatorOptions options, CancellationToken cancellationToken)
    {
        if (_application is not null) throw new InvalidOperationException("The simulator is started once.");
        var settings = new WorldSettings { Seed = options.Seed, Start = time.GetUtcNow().AddDays(-options.Days), Days = options.Days, Scenario = options.Scenario };
        var host = new WorldHost(settings, time, options.DataDirectory);
        var (faults, weights) = (new FaultQueue(), new WeightCounters { LimitFactor = options.LimitFactor });
        var keys = new KeyRing(options.Key, options.Secret);
        var front = new ExchangeFront(host, keys, weights, options.Venue);
        _streams = new StreamHub(host, keys, weights, front.ListenKeys, time, options.Venue);
        var control = new SimulatorControl(host, faults, weights, _streams);
        if (host.IsNew && !options.StandsAtBeginning) control.Advance(TimeSpan.FromDays(options.Days), running: true);
        var handler = new RequestHandler(host, front, faults, weights, new ControlRoutes(control), _streams);

        _application = Build(options, handler);
        await _application.StartAsync(cancellationToken);
        var addresses = _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        _address = new Uri(addresses?.Addresses.First() ?? options.Urls);
        _control = control;
        Log.Started(logger, _address, settings.Seed, control.Now);
    }

    public async ValueTask DisposeAsync()
    {
        // First, because the server waits for connections that are open.
        if (_streams is not null) await _streams.DisposeAsync();
        _streams = null;
        if (_application is null) return;
        await _application.DisposeAsync();
        _application = null;
        _address = null;
    }

    private static WebApplication Build(SimulatorOptions options, RequestHandler handler)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var application = builder.Build();
        foreach (var url in options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) application.Urls.Add(url);
        application.UseWhen(context => context.Request.Headers.Upgrade.Count > 0, branch => branch.UseWebSockets());
        application.Run(handler.HandleAsync);
        return application;
    }

    private static InvalidOperationException NotStarted() => new("The simulator was not started.");

    private static partial class Log
    {
        [LoggerMessage(7001, LogLevel.Information, "Exchange simulator at {Address}, seed {Seed}, its time is {Time}")]
        public static partial void Started(ILogger logger, Uri address, ulong seed, DateTimeOffset time);
    }
}
