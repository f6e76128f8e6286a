using System.Net;
using IPNetwork = System.Net.IPNetwork;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>Tells the addresses of the public internet from those of this machine, of its network, and of nobody.</summary>
internal static class PublicAddress
{
    // This network, private, shared, loopback, link-local, protocol, documentation, benchmarks, multicast, reserved.
    private static readonly IPNetwork[] Closed4 =
    [
        .. new[] { "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4" }
            .Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Open6 = IPNetwork.Parse("2000::/3");

    // Tunnels lead to an IPv4 address that nobody looks at; the last is documentation.
    private static readonly IPNetwork[] Closed6 = [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("3fff::/20")];

    public static bool Is(IPAddress address)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return real.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork
            ? !Closed4.Any(network => network.Contains(real))
            : Open6.Contains(real) && !Closed6.Any(network => network.Contains(real));
    }

    /// <summary>Whether it can be the address of one machine at all.</summary>
    public static bool IsOfAMachine(IPAddress address)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return real.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork
            ? real.GetAddressBytes()[0] is not (0 or >= 224)
            : !real.IsIPv6Multicast && !real.Equals(IPAddress.IPv6Any);
    }
}
