using System.Security.Cryptography;
using System.Text;
using BinanceDashboard.Exchange.Keys;

namespace BinanceDashboard.Exchange.Sending;

internal static class RequestSigner
{
    /// <summary>The signature, ready for the query.</summary>
    /// <param name="payload">Query and body, joined without a separator, exactly as sent: percent-encoded already.</param>
    /// <exception cref="ExchangeException">The secret cannot sign; the sentence says why and holds nothing of it.</exception>
    public static string Sign(ApiCredentials credentials, string payload)
    {
        var data = Encoding.UTF8.GetBytes(payload);
        return credentials.KeyType switch
        {
            KeyType.Hmac => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(credentials.Secret), data)),
            KeyType.Rsa => Encoded(RsaSignature(credentials.PrivateKey, data)),
            KeyType.Ed25519 => Encoded(Ed25519.Sign(LibCrypto.Instance, credentials.PrivateKey.Seed, data)),
            _ => throw new ArgumentOutOfRangeException(nameof(credentials), credentials.KeyType, null),
        };
    }

    private static byte[] RsaSignature(PrivateKey key, byte[] data)
    {
        using var rsa = RSA.Create();
        rsa.ImportRSAPrivateKey(key.Rsa, out _);
        return rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static string Encoded(byte[] signature) => Uri.EscapeDataString(Convert.ToBase64String(signature));
}
