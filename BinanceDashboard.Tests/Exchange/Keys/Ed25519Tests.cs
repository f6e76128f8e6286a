using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Keys;

namespace BinanceDashboard.Tests.Exchange.Keys;

public sealed class Ed25519Tests
{
    // RFC 8032, section 7.1, tests 1 to 3.
    [Theory]
    [InlineData(TestKeys.Seed, "", "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "72", "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]
    [InlineData("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "af82", "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")]
    public void Sign_StandardVector_StandardSignature(string seed, string data, string signature) => Assert.Equal(
        signature,
        Convert.ToHexStringLower(Ed25519.Sign(LibCrypto.Instance, Convert.FromHexString(seed), Convert.FromHexString(data))));

    [Fact]
    public async Task Sign_ManyAtOnce_TheSameSignature()
    {
        var seed = Convert.FromHexString(TestKeys.Seed);

        var signatures = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Convert.ToHexStringLower(Ed25519.Sign(LibCrypto.Instance, seed, [])))));

        Assert.StartsWith("e5564300c360ac72", Assert.Single(signatures.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public void Sign_NoLibrary_SaysWhatIsMissing()
    {
        Assert.Null(LibCrypto.Load(["libcrypto-that-is-nowhere.so.99"]));

        var fault = Assert.Throws<ExchangeException>(() => Ed25519.Sign(null, Convert.FromHexString(TestKeys.Seed), []));

        Assert.Equal(ExchangeErrorKind.NotSupported, fault.Kind);
        Assert.Contains("OpenSSL 3", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sign_SeedThatIsNone_ExchangeException() =>
        Assert.Throws<ExchangeException>(() => Ed25519.Sign(LibCrypto.Instance, [1, 2, 3], []));
}
