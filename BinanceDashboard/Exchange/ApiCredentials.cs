using System.Security.Cryptography;
using System.Text;
using BinanceDashboard.Exchange.Keys;

namespace BinanceDashboard.Exchange;

/// <summary>A key and its secret in clear, for as long as a client lives; nothing about it that is public shows them.</summary>
public sealed class ApiCredentials
{
    private const int StartLength = 4;
    private readonly Lazy<(PrivateKey? Key, string? Fault)> _privateKey;

    /// <param name="secret">The secret of an HMAC key; for the other types the private key in PEM.</param>
    public ApiCredentials(string key, string secret, KeyType keyType = KeyType.Hmac)
    {
        Key = key.Trim();
        Secret = secret.Trim();
        KeyType = keyType;
        _privateKey = new(() => Keys.PrivateKey.Read(KeyType, Secret));
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)).AsSpan(0, 8));
    }

    public KeyType KeyType { get; }

    /// <summary>What keeps the secret from signing, in a sentence that repeats nothing of it; null when nothing does.</summary>
    public string? SecretFault => KeyType != KeyType.Hmac ? _privateKey.Value.Fault : Keys.PrivateKey.IsPem(Secret)
        ? "The API secret is a key in PEM, which belongs to a key of type Rsa or Ed25519: choose that key type."
        : null;

    /// <summary>The key's first four characters: enough to recognise it, useless to anybody else.</summary>
    public string KeyStart => Key.Length > 2 * StartLength ? Key[..StartLength] : "";

    internal string Key { get; }

    internal string Secret { get; }

    /// <summary>Of an RSA or Ed25519 key.</summary>
    /// <exception cref="ExchangeException">The secret is none; the sentence says why.</exception>
    internal PrivateKey PrivateKey => _privateKey.Value.Key ?? throw new ExchangeException(ExchangeErrorKind.InvalidKey, _privateKey.Value.Fault!);

    /// <summary>Tells keys apart where the key itself must not stand.</summary>
    internal string Fingerprint { get; }

    /// <summary>What this machine lacks for signing with keys of a type, in a sentence; null when nothing.</summary>
    public static string? MissingFor(KeyType keyType) => keyType == KeyType.Ed25519 && LibCrypto.Instance is null ? Ed25519.Missing : null;

    public override string ToString() => $"{KeyType} key {KeyStart}…";
}
