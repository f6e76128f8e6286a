using System.Security.Cryptography;
using BinanceDashboard.Exchange;

namespace BinanceDashboard.Tests.Exchange.Keys;

public sealed class PrivateKeyTests
{
    [Fact]
    public void SecretFault_KeyOfItsType_None()
    {
        Assert.Null(Fault(KeyType.Rsa, TestKeys.RsaPem));
        Assert.Null(Fault(KeyType.Rsa, TestKeys.Rsa.ExportRSAPrivateKeyPem()));
        Assert.Null(Fault(KeyType.Ed25519, TestKeys.Ed25519Pem));
        Assert.Null(Fault(KeyType.Hmac, ExchangeBench.Secret));
    }

    // A field of one line drops line ends; settings and environment variables often write them as \n.
    [Theory]
    [InlineData("")]
    [InlineData("\\n")]
    [InlineData("\\r\\n")]
    [InlineData("\r\n")]
    [InlineData(" ")]
    public void SecretFault_LineEndsLostOrWritten_None(string lineEnd)
    {
        Assert.Null(Fault(KeyType.Rsa, TestKeys.RsaPem.ReplaceLineEndings(lineEnd)));
        Assert.Null(Fault(KeyType.Ed25519, "notes before\n" + TestKeys.Ed25519Pem.ReplaceLineEndings(lineEnd) + "\nand after"));
    }

    [Fact]
    public void SecretFault_PublicKeyOrCertificate_SaysSo()
    {
        Assert.Contains("public one", Fault(KeyType.Rsa, TestKeys.Rsa.ExportSubjectPublicKeyInfoPem()), StringComparison.Ordinal);
        Assert.Contains("public one", Fault(KeyType.Rsa, TestKeys.Rsa.ExportRSAPublicKeyPem()), StringComparison.Ordinal);
        Assert.Contains("certificate", Fault(KeyType.Rsa, PemEncoding.WriteString("CERTIFICATE", [1, 2, 3])), StringComparison.Ordinal);
    }

    [Fact]
    public void SecretFault_PublicBesidePrivateKey_PrivateOneTaken() =>
        Assert.Null(Fault(KeyType.Rsa, TestKeys.Rsa.ExportSubjectPublicKeyInfoPem() + "\n" + TestKeys.RsaPem));

    [Fact]
    public void SecretFault_Encrypted_SaysHowToDecryptIt()
    {
        const string OldForm = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----";

        Assert.Contains("openssl pkey", Fault(KeyType.Rsa, TestKeys.EncryptedPem), StringComparison.Ordinal);
        Assert.Contains("openssl pkey", Fault(KeyType.Rsa, OldForm), StringComparison.Ordinal);
    }

    [Fact]
    public void SecretFault_KeyOfAnotherKind_NamesBoth()
    {
        Assert.Contains("an Ed25519 private key, but the key type is Rsa", Fault(KeyType.Rsa, TestKeys.Ed25519Pem), StringComparison.Ordinal);
        Assert.Contains("an RSA private key, but the key type is Ed25519", Fault(KeyType.Ed25519, TestKeys.RsaPem), StringComparison.Ordinal);
        Assert.Contains("an RSA private key, but the key type is Ed25519", Fault(KeyType.Ed25519, TestKeys.Rsa.ExportRSAPrivateKeyPem()), StringComparison.Ordinal);
        Assert.Contains("another kind of private key", Fault(KeyType.Rsa, TestKeys.EcPem), StringComparison.Ordinal);
        Assert.Contains("another kind of private key", Fault(KeyType.Ed25519, PemEncoding.WriteString("EC PRIVATE KEY", [1])), StringComparison.Ordinal);
        Assert.Contains("OpenSSH", Fault(KeyType.Ed25519, PemEncoding.WriteString("OPENSSH PRIVATE KEY", [1])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1024)]
    [InlineData(5120)]
    public void SecretFault_RsaOfAnotherSize_SaysItsBits(int bits)
    {
        using var rsa = RSA.Create(bits);

        Assert.Contains($"an RSA key of {bits} bits", Fault(KeyType.Rsa, rsa.ExportPkcs8PrivateKeyPem()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KeyType.Rsa)]
    [InlineData(KeyType.Ed25519)]
    public void SecretFault_NoPem_AsksForTheWholeFile(KeyType keyType)
    {
        Assert.Contains("paste the whole file", Fault(keyType, ExchangeBench.Secret), StringComparison.Ordinal);
        Assert.Contains("paste the whole file", Fault(keyType, "-----BEGIN PRIVATE KEY-----\nMIIE"), StringComparison.Ordinal);
        Assert.Contains("paste the whole file", Fault(keyType, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void SecretFault_PartOfTheKeyMissing_SaysSo()
    {
        var lines = TestKeys.RsaPem.Split('\n');
        string[] broken =
        [
            string.Join('\n', lines.Where((_, index) => index != 5)), "-----BEGIN PRIVATE KEY-----\n!!!\n-----END PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
            PemEncoding.WriteString("PRIVATE KEY", [0x30, 0x03, 0x02, 0x01]), PemEncoding.WriteString("RSA PRIVATE KEY", [1, 2, 3]),
        ];

        Assert.All(broken, pem => Assert.Contains("parts of it are missing", Fault(KeyType.Rsa, pem), StringComparison.Ordinal));
        Assert.Contains("parts of it are missing", Fault(KeyType.Ed25519, TestKeys.Ed25519PemOf(TestKeys.Seed[2..])), StringComparison.Ordinal);
    }

    [Fact]
    public void SecretFault_PemForAnHmacKey_AsksForTheKeyType() =>
        Assert.Contains("choose that key type", Fault(KeyType.Hmac, TestKeys.RsaPem), StringComparison.Ordinal);

    [Fact]
    public void SecretFault_AnySentence_NamesTheFieldAndHoldsNothingOfTheKey()
    {
        var body = string.Concat(TestKeys.RsaPem.Split('\n')[1..^1]);
        foreach (var (keyType, secret) in new[] { (KeyType.Ed25519, TestKeys.RsaPem), (KeyType.Hmac, TestKeys.RsaPem), (KeyType.Rsa, TestKeys.RsaPem.Replace("END", "EMD", StringComparison.Ordinal)) })
        {
            var fault = Fault(keyType, secret)!;

            Assert.StartsWith("The API secret", fault, StringComparison.Ordinal);
            Assert.DoesNotContain(Enumerable.Range(0, body.Length - 12), at => fault.Contains(body.Substring(at, 12), StringComparison.Ordinal));
        }
    }

    private static string? Fault(KeyType keyType, string secret) => new ApiCredentials("key", secret, keyType).SecretFault;
}
