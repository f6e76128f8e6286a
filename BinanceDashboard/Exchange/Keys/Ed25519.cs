namespace BinanceDashboard.Exchange.Keys;

/// <summary>Signatures of RFC 8032. They are deterministic: the same key and data always give the same one.</summary>
internal static class Ed25519
{
    public const string Missing =
        "Keys of type Ed25519 need OpenSSL 3 (its library libcrypto) on the machine that runs the dashboard, and it is not there: install it, or use a key of type Hmac or Rsa.";

    private const string Refused =
        "The OpenSSL of the machine that runs the dashboard does not sign with Ed25519 (it may be restricted to FIPS): use a key of type Rsa or Hmac.";

    /// <param name="library">Null where this machine has none.</param>
    /// <param name="seed">The 32 bytes of the private key.</param>
    /// <exception cref="ExchangeException">This machine cannot sign so.</exception>
    public static byte[] Sign(LibCrypto? library, byte[] seed, byte[] data) =>
        (library ?? throw new ExchangeException(ExchangeErrorKind.NotSupported, Missing)).SignEd25519(seed, data)
        ?? throw new ExchangeException(ExchangeErrorKind.NotSupported, Refused);
}
