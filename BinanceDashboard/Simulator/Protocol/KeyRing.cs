using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The keys, and the checks of a signed call in Binance's order: signature there, key, time, signature right, window.</summary>
internal sealed class KeyRing(string key, string secret)
{
    private const long LongestWindow = 60_000;
    private static readonly long Earliest = new DateTimeOffset(2017, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private readonly Dictionary<string, (int Account, byte[] Secret)> _keys = new(StringComparer.Ordinal)
    {
        [key] = (1, Encoding.UTF8.GetBytes(secret)),
        ["simulator-key-2"] = (2, Encoding.UTF8.GetBytes("simulator-secret-2")),
    };

    /// <returns>The account's number.</returns>
    public int Check(string path, string? sentKey, RequestParameters parameters, DateTimeOffset now)
    {
        var signature = parameters.Required("signature");
        var entry = Find(path, sentKey);
        CheckTime(parameters, now.ToUnixTimeMilliseconds());
        if (!IsSignedBy(entry.Secret, parameters.SignedText, signature)) throw new ApiException(400, -1022, "Signature for this request is not valid.");
        CheckWindow(path, parameters);
        return entry.Account;
    }

    /// <summary>For calls that need the key alone, unsigned.</summary>
    /// <returns>The account's number.</returns>
    public int Identify(string path, string? sentKey) => Find(path, sentKey).Account;

    public static ApiException Unknown(string path) => new(401, -2015, IsFutures(path)
        ? "Invalid API-key, IP, or permissions for action, request ip: 127.0.0.1"
        : "Invalid API-key, IP, or permissions for action.");

    private (int Account, byte[] Secret) Find(string path, string? sentKey)
    {
        if (sentKey is null || !IsKeyShaped(sentKey)) throw new ApiException(401, -2014, "API-key format invalid.");
        return _keys.TryGetValue(sentKey, out var entry) ? entry : throw Unknown(path);
    }

    private static bool IsFutures(string path) => path.StartsWith("/fapi", StringComparison.Ordinal) || path.StartsWith("/dapi", StringComparison.Ordinal);

    private static bool IsKeyShaped(string key) => key.Length is > 0 and <= 128 && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static void CheckTime(RequestParameters parameters, long now)
    {
        if (!long.TryParse(parameters.Required("timestamp"), NumberStyles.None, CultureInfo.InvariantCulture, out var timestamp)) throw ApiException.Illegal("timestamp", "^[0-9]{1,20}$");
        if (timestamp >= 100_000_000_000_000) timestamp /= 1000;
        if (timestamp >= now + 1000) throw new ApiException(400, -1021, "Timestamp for this request was 1000ms ahead of the server's time.");
        if (timestamp < Earliest || now - timestamp > Window(parameters)) throw new ApiException(400, -1021, "Timestamp for this request is outside of the recvWindow.");
    }

    private static void CheckWindow(string path, RequestParameters parameters)
    {
        if (Window(parameters) <= LongestWindow) return;
        throw path.StartsWith("/sapi", StringComparison.Ordinal)
            ? new ApiException(400, -1131, "recvWindow must be less than 60000")
            : new ApiException(400, -1102, "'recvWindow' contains unexpected value. Cannot be greater than 60000.");
    }

    private static decimal Window(RequestParameters parameters)
    {
        if (parameters.Text("recvWindow") is not { } text) return 5000;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var window)
            ? window
            : throw ApiException.Illegal("recvWindow", "^([1-9][0-9]{0,4})(\\.[0-9]{1,3})?$");
    }

    private static bool IsSignedBy(byte[] secret, string text, string signature)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text), expected);
        Span<byte> sent = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return signature.Length == 2 * sent.Length
            && Convert.FromHexString(signature, sent, out _, out _) == OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(expected, sent);
    }
}
