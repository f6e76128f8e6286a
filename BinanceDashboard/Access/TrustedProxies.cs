using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Access;

/// <summary>Takes a caller's address, scheme and host from a proxy in front, from those proxies alone that the settings trust.</summary>
public static class TrustedProxies
{
    /// <summary>To stand first: what comes after it sees the request as the browser has sent it.</summary>
    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app)
    {
        var networks = app.ApplicationServices.GetRequiredService<IOptions<ProxyOptions>>().Value.Entries.Select(ProxyOptions.NetworkOf).ToList();
        if (networks.Count == 0) return app;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks) options.KnownIPNetworks.Add(network!.Value);
        return app.UseForwardedHeaders(options);
    }
}
