using System.Globalization;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The parameters of query and form body, and the text of both that a signature covers.</summary>
internal sealed class RequestParameters
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <param name="rawQuery">As it was sent, without the question mark.</param>
    /// <exception cref="ApiException">A name stands twice in one of them.</exception>
    public RequestParameters(string rawQuery, string body)
    {
        Read(body);
        var inBody = _values.Count > 0 ? _values.Keys.ToList() : [];
        foreach (var name in inBody) if (HasName(rawQuery, name)) _values.Remove(name);
        Read(rawQuery);
        SignedText = WithoutSignature(rawQuery) + WithoutSignature(body);
    }

    public string SignedText { get; }

    /// <summary>Null when it was not sent or is empty.</summary>
    public string? Text(string name)
    {
        _read.Add(name);
        return _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
    }

    public bool WasSent(string name)
    {
        _read.Add(name);
        return _values.ContainsKey(name);
    }

    public string Required(string name) => Text(name) ?? throw ApiException.Missing(name);

    public long? Number(string name)
    {
        if (Text(name) is not { } text) return null;
        if (text.Length > 20 || !text.All(char.IsAsciiDigit)) throw ApiException.Illegal(name, "^[0-9]{1,20}$");
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new ApiException(400, -1108, $"Parameter '{name}' overflowed.");
    }

    public bool Flag(string name) => Text(name) switch
    {
        null or "false" or "FALSE" => false,
        "true" or "TRUE" => true,
        _ => throw ApiException.Illegal(name, "^(true|false)$"),
    };

    /// <summary>At least 1; more than the maximum counts as the maximum.</summary>
    public int Limit(int usual, int max)
    {
        var limit = Number("limit") ?? usual;
        return limit >= 1 ? (int)Math.Min(limit, max) : throw ApiException.Invalid("limit");
    }

    /// <summary>A number of at least 1, such as a page's.</summary>
    public long Count(string name, int usual)
    {
        var count = Number(name) ?? usual;
        return count >= 1 ? count : throw ApiException.Invalid(name);
    }

    /// <summary>Milliseconds or microseconds since 1970; what is out of range counts as the nearest that is in it.</summary>
    public DateTimeOffset? Time(string name)
    {
        if (Number(name) is not { } number) return null;
        var milliseconds = number >= 100_000_000_000_000 ? number / 1000 : number;
        return DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(milliseconds, 0, 4_102_444_800_000));
    }

    /// <summary>Once an answer has taken what it knows: /api refuses what is left, and what is empty.</summary>
    /// <exception cref="ApiException">There is something left.</exception>
    public void RefuseUnread()
    {
        var read = _values.Keys.Count(_read.Contains);
        if (read == 0 && _values.Count > 0) throw new ApiException(400, -1101, $"Too many parameters; expected '0' and received '{_values.Count}'.");
        if (read < _values.Count) throw new ApiException(400, -1104, $"Not all sent parameters were read; read '{read}' parameter(s) but was sent '{_values.Count}'.");
        foreach (var (name, value) in _values) if (value.Length == 0) throw new ApiException(400, -1105, $"Parameter '{name}' was empty.");
    }

    private static bool HasName(string text, string name) =>
        text.StartsWith(name + "=", StringComparison.Ordinal) || text.Contains("&" + name + "=", StringComparison.Ordinal);

    private void Read(string text)
    {
        foreach (var range in text.AsSpan().Split('&'))
        {
            var pair = text.AsSpan()[range];
            if (pair.IsEmpty) continue;
            var equals = pair.IndexOf('=');
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            if (!_values.TryAdd(name, equals < 0 ? "" : Decode(pair[(equals + 1)..]))) throw new ApiException(400, -1101, "Duplicate values for a parameter detected.");
        }
    }

    private static string Decode(ReadOnlySpan<char> text) =>
        text.IndexOfAny('%', '+') < 0 ? text.ToString() : Uri.UnescapeDataString(text.ToString().Replace('+', ' '));

    private static string WithoutSignature(string text)
    {
        const string Name = "signature=";
        var start = text.StartsWith(Name, StringComparison.Ordinal) ? 0 : text.IndexOf("&" + Name, StringComparison.Ordinal);
        if (start < 0) return text;
        var end = text.IndexOf('&', start + 1);
        return end < 0 ? text[..start] : string.Concat(text.AsSpan(0, start), start == 0 ? text.AsSpan(end + 1) : text.AsSpan(end));
    }
}
