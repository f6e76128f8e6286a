using BinanceDashboard;
using BinanceDashboard.Access;
using BinanceDashboard.Api;
using BinanceDashboard.Collector;
using BinanceDashboard.Components;
using BinanceDashboard.Exchange;
using BinanceDashboard.Simulator;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Logs;

if (Command.Of(args) is { } command)
{
    using var stop = new StopSignals();
    return await command(stop.Token);
}

if (!Usage.Understands(args))
{
    await Console.Error.WriteLineAsync(Usage.Text);
    return 2;
}

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseStaticWebAssets().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    var demo = builder.Configuration.GetValue<bool>("Demo:Enabled");

    builder.Services.AddExchange(builder.Configuration).AddStore(builder.Configuration).AddLogs().AddAccess(builder.Configuration)
        .AddCollector(builder.Configuration).AddApi().AddComponents();
    if (demo) builder.Services.AddSimulator().AddSingleton<DemoMode>().AddHostedService(services => services.GetRequiredService<DemoMode>());

    var app = builder.Build();
    var prepared = Task.Run(() => app.Services.PrepareAsync(demo));
    app.UseTrustedProxies().UseSecurityHeaders().UseExceptionHandler("/failure").UseOriginGuard().UseAuthentication().UseAuthorization().UseAntiforgery();
    app.MapStaticAssets().AllowAnonymous();
    app.MapAccess(demo).MapApi().MapComponents();
    await prepared;
    await app.RunAsync();
    return 0;
}
catch (OperationCanceledException)
{
    // Told to end while it was still starting.
    return 0;
}
catch (Exception failure) when (Startup.SentenceFor(failure) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
