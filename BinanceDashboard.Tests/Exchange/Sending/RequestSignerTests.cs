using System.Security.Cryptography;
using System.Text;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Tests.Exchange.Keys;

namespace BinanceDashboard.Tests.Exchange.Sending;

public sealed class RequestSignerTests
{
    private const string FuturesKey = "dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83";
    private const string FuturesSecret = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9";

    [Theory]
    [InlineData("symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559", "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71")]
    [InlineData("symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTCquantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559", "0fd168b8ddb4876a0358a8d14d0c9f3da0e9b20c5d52b2a00fcf7d1c602f9a77")]
    [InlineData("symbol=%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559", "e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3")]
    public void Sign_DocumentedSpotPayload_DocumentedSignature(string payload, string signature) =>
        Assert.Equal(signature, RequestSigner.Sign(new ApiCredentials(ExchangeBench.Key, ExchangeBench.Secret), payload));

    [Fact]
    public void Sign_DocumentedFuturesPayload_DocumentedSignature()
    {
        const string Payload = "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943";

        var signature = RequestSigner.Sign(new ApiCredentials(FuturesKey, FuturesSecret), Payload);

        Assert.Equal("3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9", signature);
    }

    // Ed25519 is deterministic: every right implementation gives this one.
    [Fact]
    public void Sign_Ed25519_KnownSignatureReadyForTheQuery()
    {
        const string Payload = "symbol=BTCUSDT&side=SELL&type=LIMIT&timeInForce=GTC&quantity=1&price=0.2&timestamp=1668481559918&recvWindow=5000";

        var signature = RequestSigner.Sign(new ApiCredentials("key", TestKeys.Ed25519Pem, KeyType.Ed25519), Payload);

        Assert.Equal("XtZirsmmi0noRzUfkqktvkVfxpkq%2FWtbLg2UOL3QGYdUBZVlqOBEMuEVw8zioY93N54NcKj9UuAXQEa9zgTDBg%3D%3D", signature);
    }

    [Fact]
    public void Sign_Rsa_PublicKeyConfirmsIt()
    {
        const string Payload = "symbol=%EF%BC%91&timestamp=1668481559918";

        var signature = RequestSigner.Sign(new ApiCredentials("key", TestKeys.RsaPem, KeyType.Rsa), Payload);

        Assert.DoesNotContain(signature, letter => letter is '+' or '/' or '=');
        Assert.True(TestKeys.Rsa.VerifyData(
            Encoding.UTF8.GetBytes(Payload), Convert.FromBase64String(Uri.UnescapeDataString(signature)), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Theory]
    [InlineData(KeyType.Rsa)]
    [InlineData(KeyType.Ed25519)]
    public void Sign_SecretThatIsNoPrivateKey_SaysSo(KeyType keyType)
    {
        var fault = Assert.Throws<ExchangeException>(() => RequestSigner.Sign(new ApiCredentials("key", "secret", keyType), "a=1"));

        Assert.Equal(ExchangeErrorKind.InvalidKey, fault.Kind);
        Assert.Contains("private key in PEM", fault.Message, StringComparison.Ordinal);
    }
}
