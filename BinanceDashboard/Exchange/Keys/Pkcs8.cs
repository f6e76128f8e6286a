using System.Formats.Asn1;

namespace BinanceDashboard.Exchange.Keys;

/// <summary>A private key as RFC 5958 wraps it: which algorithm it is for, and the key in that algorithm's own form.</summary>
internal sealed class Pkcs8
{
    public const string Rsa = "1.2.840.113549.1.1.1";
    public const string Ed25519 = "1.3.101.112";
    private const int SeedLength = 32;

    private readonly byte[] _key;

    private Pkcs8(string algorithm, byte[] key)
    {
        Algorithm = algorithm;
        _key = key;
    }

    /// <summary>An object identifier.</summary>
    public string Algorithm { get; }

    /// <summary>Null where the bytes are no such key.</summary>
    public static Pkcs8? Read(byte[] bytes)
    {
        try
        {
            var key = new AsnReader(bytes, AsnEncodingRules.BER).ReadSequence();
            _ = key.ReadInteger();
            var algorithm = key.ReadSequence().ReadObjectIdentifier();
            return new Pkcs8(algorithm, key.ReadOctetString());
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    /// <summary>The 32 bytes that an Ed25519 key consists of (RFC 8410); null where there is no such key.</summary>
    public byte[]? Ed25519Seed()
    {
        try
        {
            var seed = Algorithm == Ed25519 ? new AsnReader(_key, AsnEncodingRules.BER).ReadOctetString() : [];
            return seed.Length == SeedLength ? seed : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
