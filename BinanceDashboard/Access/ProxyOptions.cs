using System.Net;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Access;

/// <summary>The section <c>Proxy</c> of the settings.</summary>
public sealed class ProxyOptions : IValidateOptions<ProxyOptions>
{
    public const string Section = "Proxy";

    /// <summary>Addresses or networks (10.0.0.0/8), with commas between them, whose forwarded headers are honoured; nobody's when empty.</summary>
    public string Trusted { get; set; } = "";

    internal IEnumerable<string> Entries => Trusted.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public ValidateOptionsResult Validate(string? name, ProxyOptions options) => options.Entries.FirstOrDefault(entry => NetworkOf(entry) is null) is { } wrong
        ? ValidateOptionsResult.Fail($"{Section}:{nameof(Trusted)} names '{wrong}', which is no address: write it like 10.0.0.2 or 10.0.0.0/8, with commas between several.")
        : ValidateOptionsResult.Success;

    internal static System.Net.IPNetwork? NetworkOf(string entry)
    {
        if (IPAddress.TryParse(entry, out var address)) return new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8);
        return System.Net.IPNetwork.TryParse(entry, out var network) ? network : null;
    }
}
