using System.Globalization;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>Builds the request of one try. Nothing of an earlier try is used again: the timestamp is always fresh.</summary>
internal static class RequestFactory
{
    private const string KeyHeader = "X-MBX-APIKEY";
    private const int RecvWindow = 5000;

    // The exchange checks the signature against the very characters that arrive.
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static HttpRequestMessage Create(ExchangeCall call)
    {
        var isSigned = call.Endpoint.Security == Security.Signed;
        var query = isSigned ? Signed(call) : call.Parameters.ToString();
        var address = call.Root + call.Endpoint.Path + (query.Length == 0 ? "" : "?" + query);
        var request = new HttpRequestMessage(call.Endpoint.Method, new Uri(address, AsWritten));
        if (call.Endpoint.Security != Security.None)
        {
            request.Headers.TryAddWithoutValidation(KeyHeader, Credentials(call).Key);
        }

        return request;
    }

    private static string Signed(ExchangeCall call)
    {
        var parameters = call.Parameters.ToString();
        var timestamp = call.Environment.Clock.Now.ToUnixTimeMilliseconds();
        var payload = string.Create(
            CultureInfo.InvariantCulture,
            $"{parameters}{(parameters.Length == 0 ? "" : "&")}recvWindow={RecvWindow}&timestamp={timestamp}");
        return $"{payload}&signature={RequestSigner.Sign(Credentials(call), payload)}";
    }

    private static ApiCredentials Credentials(ExchangeCall call) => Checked(
        call.Credentials ?? throw new ExchangeException(ExchangeErrorKind.InvalidKey, $"{call.Endpoint.Path} needs an API key, and this account has none."));

    /// <exception cref="ExchangeException">The key has a form that no key has.</exception>
    public static ApiCredentials Checked(ApiCredentials credentials)
    {
        return credentials.Key.Length > 0 && credentials.Key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? credentials
            : throw new ExchangeException(
                ExchangeErrorKind.InvalidKey,
                "The API key is not complete: it is empty or has a blank or another foreign character in it. Copy it again from Binance's API management.");
    }
}
