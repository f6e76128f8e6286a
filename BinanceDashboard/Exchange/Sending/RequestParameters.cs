using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BinanceDashboard.Exchange.Sending;

/// <summary>
/// The parameters of a call in the form in which they are signed and sent: UTF-8, everything but RFC 3986's
/// unreserved characters percent-encoded. A value that is null is left out.
/// </summary>
internal sealed class RequestParameters
{
    private readonly StringBuilder _encoded = new();

    public RequestParameters Add(string name, string? value)
    {
        if (value is not null)
        {
            _encoded.Append(_encoded.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    public RequestParameters Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public RequestParameters Add(string name, bool value) => Add(name, value ? "true" : "false");

    /// <summary>In Unix milliseconds.</summary>
    public RequestParameters Add(string name, DateTimeOffset? value) => Add(name, value?.ToUnixTimeMilliseconds());

    /// <summary>As a JSON array of texts, which is how <c>/api</c> takes several symbols.</summary>
    public RequestParameters Add(string name, IEnumerable<string> values) =>
        Add(name, $"[{string.Join(',', values.Select(value => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\""))}]");

    public override string ToString() => _encoded.ToString();
}
