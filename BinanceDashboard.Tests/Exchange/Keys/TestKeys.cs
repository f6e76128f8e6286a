using System.Security.Cryptography;

namespace BinanceDashboard.Tests.Exchange.Keys;

/// <summary>Private keys of all kinds, made for this run; only the Ed25519 one is from a standard's test vectors.</summary>
internal static class TestKeys
{
    /// <summary>TEST 1 of RFC 8032.</summary>
    public const string Seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private const string Pkcs8OfAnEd25519Seed = "302e020100300506032b657004220420";
    private static readonly Lazy<RSA> LazyRsa = new(() => RSA.Create(2048));

    public static RSA Rsa => LazyRsa.Value;

    public static string RsaPem => Rsa.ExportPkcs8PrivateKeyPem();

    public static string Ed25519Pem => Ed25519PemOf(Seed);

    public static string EcPem
    {
        get
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return key.ExportPkcs8PrivateKeyPem();
        }
    }

    public static string Ed25519PemOf(string seed) => PemEncoding.WriteString("PRIVATE KEY", Convert.FromHexString(Pkcs8OfAnEd25519Seed + seed));

    public static string EncryptedPem =>
        Rsa.ExportEncryptedPkcs8PrivateKeyPem("passphrase", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1_000));
}
