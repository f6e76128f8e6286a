using System.Text.RegularExpressions;

namespace BinanceDashboard.Exchange.Keys;

/// <summary>What stands between the dashes of a PEM text.</summary>
internal sealed partial class PemBlock
{
    private PemBlock(string label, string body)
    {
        Label = label;
        // RFC 1421 headers stand before the data of an encrypted key and nowhere else.
        IsEncrypted = label.StartsWith("ENCRYPTED", StringComparison.Ordinal) || body.Contains("ENCRYPTED", StringComparison.Ordinal);
        Bytes = IsEncrypted ? null : Decoded(body);
    }

    public string Label { get; }

    public bool IsEncrypted { get; }

    /// <summary>Null where the data is not whole.</summary>
    public byte[]? Bytes { get; }

    /// <summary>
    /// The private key of the text, else its first block; null where there is none. Line ends may have been lost (a
    /// field of one line drops them) or written as \n (settings often do).
    /// </summary>
    public static PemBlock? Find(string text)
    {
        var matches = Block().Matches(text);
        var match = matches.FirstOrDefault(match => match.Groups[1].ValueSpan.EndsWith("PRIVATE KEY")) ?? matches.FirstOrDefault();
        return match is null ? null : new PemBlock(match.Groups[1].Value, match.Groups[2].Value);
    }

    private static byte[]? Decoded(string body)
    {
        var base64 = LineEnds().Replace(body, "");
        var bytes = new byte[base64.Length / 4 * 3];
        return Convert.TryFromBase64String(base64, bytes, out var length) && length > 0 ? bytes[..length] : null;
    }

    [GeneratedRegex("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\\[nr]|\s")]
    private static partial Regex LineEnds();
}
