using System.Security.Cryptography;
using System.Text;

namespace BinanceDashboard.Exchange.Sending;

internal static class RequestSigner
{
    /// <summary>The signature, ready for the query.</summary>
    /// <param name="payload">Query and body, joined without a separator, exactly as sent: percent-encoded already.</param>
    public static string Sign(ApiCredentials credentials, string payload) => credentials.KeyType switch
    {
        KeyType.Hmac => Hmac(credentials.Secret, payload),
        _ => throw new ExchangeException(
            ExchangeErrorKind.NotSupported,
            $"Keys of type {credentials.KeyType} cannot be used yet; create a system-generated (HMAC) key at Binance."),
    };

    private static string Hmac(string secret, string payload) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(payload)));
}
