using System.Security.Cryptography;
using System.Text;

namespace BinanceDashboard.Exchange;

/// <summary>A key and its secret in clear, for as long as a client lives; nothing about it that is public shows them.</summary>
public sealed class ApiCredentials
{
    private const int StartLength = 4;

    /// <param name="secret">The secret of an HMAC key; for the other types the private key in PEM.</param>
    public ApiCredentials(string key, string secret, KeyType keyType = KeyType.Hmac)
    {
        Key = key.Trim();
        Secret = secret.Trim();
        KeyType = keyType;
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)).AsSpan(0, 8));
    }

    public KeyType KeyType { get; }

    /// <summary>The key's first four characters: enough to recognise it, useless to anybody else.</summary>
    public string KeyStart => Key.Length > 2 * StartLength ? Key[..StartLength] : "";

    internal string Key { get; }

    internal string Secret { get; }

    /// <summary>Tells keys apart where the key itself must not stand.</summary>
    internal string Fingerprint { get; }

    public override string ToString() => $"{KeyType} key {KeyStart}…";
}
