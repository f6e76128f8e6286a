namespace BinanceDashboard.Exchange.Environments;

/// <summary>What is wrong with an environment's settings: one sentence per fault, each naming its key.</summary>
internal static class EnvironmentFaults
{
    public static IEnumerable<string> Of(string name, EnvironmentOptions options)
    {
        var root = $"{ExchangeOptions.Section}:Environments:{name}";
        return Addresses(root, options).Concat(Presence(root, options));
    }

    private static IEnumerable<string> Addresses(string root, EnvironmentOptions options) => new[]
    {
        Address($"{root}:SpotRest", options.SpotRest, "https"),
        Address($"{root}:UsdmRest", options.UsdmRest, "https"),
        Address($"{root}:CoinmRest", options.CoinmRest, "https"),
        Address($"{root}:SpotStream", options.SpotStream, "wss"),
        Address($"{root}:SpotWsApi", options.SpotWsApi, "wss"),
        Address($"{root}:UsdmStream", options.UsdmStream, "wss"),
        Address($"{root}:CoinmStream", options.CoinmStream, "wss"),
    }.OfType<string>();

    private static IEnumerable<string> Presence(string root, EnvironmentOptions options)
    {
        if (string.IsNullOrEmpty(options.SpotRest))
        {
            yield return $"{root}:SpotRest is missing; every environment needs the address of its spot API.";
        }

        if (options.HasFutures && string.IsNullOrEmpty(options.UsdmRest))
        {
            yield return $"{root}:UsdmRest is missing although {root}:HasFutures is true.";
        }
    }

    private static string? Address(string key, string? value, string scheme)
    {
        if (string.IsNullOrEmpty(value) || IsRoot(value, scheme))
        {
            return null;
        }

        var (wanted, plain) = scheme == "https" ? ("an https", "http") : ("a wss", "ws");
        return $"{key} must be {wanted} address without a path ({plain} only on loopback), but is '{value}'.";
    }

    private static bool IsRoot(string value, string scheme) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && (uri.Scheme == scheme || (uri.IsLoopback && uri.Scheme + "s" == scheme))
        && uri.Host.Length > 0
        && uri.PathAndQuery == "/"
        && uri.Fragment.Length == 0
        && uri.UserInfo.Length == 0
        && !value.EndsWith('?');
}
