namespace BinanceDashboard.Exchange;

/// <summary>How requests are signed with a key.</summary>
public enum KeyType
{
    Hmac,
    Rsa,
    Ed25519,
}
