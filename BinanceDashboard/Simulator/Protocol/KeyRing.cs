using System.Globalization;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The keys, and the checks of a signed call in Binance's order: signature there, key, time, signature right, window.</summary>
internal sealed class KeyRing(string key, string secret)
{
    private const long LongestWindow = 60_000;
    private static readonly long Earliest = new DateTimeOffset(2017, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private readonly Dictionary<string, ApiKey> _keys = new(StringComparer.Ordinal)
    {
        [key] = ApiKey.Hmac(1, secret),
        ["simulator-key-2"] = ApiKey.Hmac(2, "simulator-secret-2"),
    };

    /// <param name="latest">How far a client's clock can have come: ahead of <paramref name="now"/> while the exchange's clock stands still.</param>
    /// <returns>The account's number.</returns>
    public int Check(string path, string? sentKey, RequestParameters parameters, DateTimeOffset now, DateTimeOffset latest)
    {
        var signature = parameters.Required("signature");
        var entry = Find(path, sentKey);
        CheckTime(parameters, now.ToUnixTimeMilliseconds(), latest.ToUnixTimeMilliseconds());
        if (!entry.IsSignature(parameters.SignedText, signature)) throw new ApiException(400, -1022, "Signature for this request is not valid.");
        CheckWindow(path, parameters);
        return entry.Account;
    }

    /// <summary>For calls that need the key alone, unsigned.</summary>
    /// <returns>The account's number.</returns>
    public int Identify(string path, string? sentKey) => Find(path, sentKey).Account;

    public static ApiException Unknown(string path) => new(401, -2015, IsFutures(path)
        ? "Invalid API-key, IP, or permissions for action, request ip: 127.0.0.1"
        : "Invalid API-key, IP, or permissions for action.");

    private ApiKey Find(string path, string? sentKey)
    {
        if (sentKey is null || !IsKeyShaped(sentKey)) throw new ApiException(401, -2014, "API-key format invalid.");
        return _keys.TryGetValue(sentKey, out var entry) ? entry : throw Unknown(path);
    }

    private static bool IsFutures(string path) => path.StartsWith("/fapi", StringComparison.Ordinal) || path.StartsWith("/dapi", StringComparison.Ordinal);

    private static bool IsKeyShaped(string key) => key.Length is > 0 and <= 128 && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static void CheckTime(RequestParameters parameters, long now, long latest)
    {
        if (!long.TryParse(parameters.Required("timestamp"), NumberStyles.None, CultureInfo.InvariantCulture, out var timestamp)) throw ApiException.Illegal("timestamp", "^[0-9]{1,20}$");
        if (timestamp >= 100_000_000_000_000) timestamp /= 1000;
        if (timestamp >= latest + 1000) throw new ApiException(400, -1021, "Timestamp for this request was 1000ms ahead of the server's time.");
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
}
