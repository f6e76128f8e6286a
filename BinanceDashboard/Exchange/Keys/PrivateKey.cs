using System.Security.Cryptography;

namespace BinanceDashboard.Exchange.Keys;

/// <summary>A private key in PEM, read and tried. What is wrong with it is a sentence that repeats nothing of it.</summary>
internal sealed class PrivateKey
{
    private const int SmallestRsa = 2048;
    private const int LargestRsa = 4096;
    private const string Cut = "The API secret does not hold a readable private key: parts of it are missing or changed. Copy the whole file again.";

    private PrivateKey(byte[]? rsa, byte[]? seed)
    {
        Rsa = rsa ?? [];
        Seed = seed ?? [];
    }

    /// <summary>PKCS#1; empty for another kind of key.</summary>
    public byte[] Rsa { get; }

    /// <summary>The 32 bytes of an Ed25519 key; empty for another kind of key.</summary>
    public byte[] Seed { get; }

    public static bool IsPem(string secret) => secret.Contains("-----BEGIN", StringComparison.Ordinal);

    public static (PrivateKey? Key, string? Fault) Read(KeyType keyType, string secret)
    {
        var block = PemBlock.Find(secret);
        if (BlockFault(keyType, block) is { } fault)
        {
            return (null, fault);
        }

        // openssl's older form says in its label that it is RSA, and has no wrapper.
        var isPkcs1 = block!.Label == "RSA PRIVATE KEY";
        var wrapped = isPkcs1 ? null : Pkcs8.Read(block.Bytes!);
        if (wrapped is null && !isPkcs1)
        {
            return (null, Cut);
        }

        return (keyType, wrapped?.Algorithm ?? Pkcs8.Rsa) switch
        {
            (KeyType.Rsa, Pkcs8.Rsa) => ReadRsa(block.Bytes!, isPkcs1),
            (KeyType.Ed25519, Pkcs8.Ed25519) => wrapped!.Ed25519Seed() is { } seed ? (new PrivateKey(null, seed), null) : (null, Cut),
            (_, Pkcs8.Rsa) => (null, OtherKind(keyType, "an RSA")),
            (_, Pkcs8.Ed25519) => (null, OtherKind(keyType, "an Ed25519")),
            _ => (null, OtherKind(keyType, "another kind of")),
        };
    }

    private static string? BlockFault(KeyType keyType, PemBlock? block) => block switch
    {
        null => $"The API secret of a key of type {keyType} is its private key in PEM: paste the whole file, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----.",
        { IsEncrypted: true } => "The API secret is a private key that is encrypted with a passphrase: decrypt it first (openssl pkey -in key.pem -out plain.pem) and paste the result.",
        { Label: "OPENSSH PRIVATE KEY" } => "The API secret is a private key in OpenSSH's own form: paste it in PKCS#8 instead, which begins with -----BEGIN PRIVATE KEY-----.",
        _ when !block.Label.EndsWith("PRIVATE KEY", StringComparison.Ordinal) =>
            "The API secret holds no private key but a public one or a certificate: paste the private key that belongs to the public key which Binance was given.",
        { Label: not ("PRIVATE KEY" or "RSA PRIVATE KEY") } => OtherKind(keyType, "another kind of"),
        { Bytes: null } => Cut,
        _ => null,
    };

    private static (PrivateKey? Key, string? Fault) ReadRsa(byte[] bytes, bool isPkcs1)
    {
        using var rsa = RSA.Create();
        try
        {
            if (isPkcs1)
            {
                rsa.ImportRSAPrivateKey(bytes, out _);
            }
            else
            {
                rsa.ImportPkcs8PrivateKey(bytes, out _);
            }
        }
        catch (CryptographicException)
        {
            return (null, Cut);
        }

        return rsa.KeySize is >= SmallestRsa and <= LargestRsa
            ? (new PrivateKey(rsa.ExportRSAPrivateKey(), null), null)
            : (null, FormattableString.Invariant($"The API secret is an RSA key of {rsa.KeySize} bits: Binance takes keys of {SmallestRsa} to {LargestRsa} bits."));
    }

    private static string OtherKind(KeyType keyType, string found) =>
        $"The API secret is {found} private key, but the key type is {keyType}: choose the type that the key is of, or paste the key of that type.";
}
