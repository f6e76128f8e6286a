using System.Net;
using BinanceDashboard.Access;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>What an address has to be before a message is sent there. Names are checked again by what they resolve to, each time.</summary>
internal static class WebhookAddress
{
    private const int Longest = 2_000;
    private const string NotPublic = "This address is on this machine or in its own network: an alert is sent only to the public internet, unless Alerts:AllowPrivateAddresses is set.";

    /// <exception cref="AccessException">It will not do.</exception>
    public static Uri Parse(string? entered, bool allowPrivate)
    {
        var text = entered?.Trim() ?? "";
        if (text.Length is 0 or > Longest || !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0)
            throw new AccessException("Enter the whole address of the webhook, beginning with https://.", "url");
        if (address.Scheme != Uri.UriSchemeHttps && !(allowPrivate && address.Scheme == Uri.UriSchemeHttp)) throw new AccessException("A webhook has to begin with https://, so that nobody on the way can read it.", "url");
        if (address.UserInfo.Length > 0) throw new AccessException("The address has a user or a password in front of the host, which is not sent: put the secret into the path.", "url");
        if (IsLocal(address) && !allowPrivate) throw new AccessException(NotPublic, "url");
        return address;
    }

    /// <exception cref="WebhookException">Nothing may be sent there.</exception>
    public static void Check(IPAddress address, string scheme, bool allowPrivate)
    {
        var isPublic = PublicAddress.Is(address);
        if (isPublic ? scheme == Uri.UriSchemeHttps : allowPrivate && PublicAddress.IsOfAMachine(address)) return;
        throw new WebhookException(isPublic
            ? "The webhook is on the public internet and not encrypted: it has to begin with https://."
            : "The webhook's host is on this machine, in its own network or nowhere, and nothing is sent there.");
    }

    /// <summary>All of it that may be shown: the rest may be a secret.</summary>
    public static string Hint(Uri address) => $"{address.Scheme}://{address.Authority}/…";

    private static bool IsLocal(Uri address) =>
        IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) ? !PublicAddress.Is(number)
        : address.IsLoopback || address.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
