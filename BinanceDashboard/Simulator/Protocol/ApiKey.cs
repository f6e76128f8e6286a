using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What is known about a key: whose it is, and how a signature made with its secret is told.</summary>
/// <param name="IsSignature">Takes the text that was signed, then the signature.</param>
internal sealed record ApiKey(int Account, Func<string, string, bool> IsSignature)
{
    public static ApiKey Hmac(int account, string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        return new ApiKey(account, (text, signature) => IsHmac(bytes, text, signature));
    }

    private static bool IsHmac(byte[] secret, string text, string signature)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text), expected);
        Span<byte> sent = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return signature.Length == 2 * sent.Length
            && Convert.FromHexString(signature, sent, out _, out _) == OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(expected, sent);
    }
}
