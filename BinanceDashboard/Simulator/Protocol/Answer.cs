using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>An answer in the making; its buffers are used again.</summary>
internal sealed class Answer : IDisposable
{
    private const int MostKept = 64;
    private static readonly ConcurrentBag<Answer> Kept = [];

    private readonly ArrayBufferWriter<byte> _body = new(4096);
    private readonly Utf8JsonWriter _json;

    private Answer() => _json = new Utf8JsonWriter(_body, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public int Status { get; private set; } = 200;

    public string ContentType { get; private set; } = "application/json;charset=UTF-8";

    public List<(string Name, int Value)> Headers { get; } = [];

    public ReadOnlyMemory<byte> Body => _body.WrittenMemory;

    public static Answer Rent() => Kept.TryTake(out var answer) ? answer : new Answer();

    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        write(_json);
        _json.Flush();
    }

    public void WriteError(ApiException error)
    {
        Restart(error.Status);
        if (error.RetryAfterSeconds is { } seconds) Headers.Add(("Retry-After", seconds));
        _json.WriteStartObject();
        _json.WriteNumber("code", error.Code);
        _json.WriteString("msg", error.Message);
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <summary>Writes the body anew from what stands in it now; one that is not JSON stays as it is.</summary>
    public void Rewrite(Action<JsonElement, Utf8JsonWriter> rewrite)
    {
        if (!ContentType.StartsWith("application/json", StringComparison.Ordinal)) return;
        using var document = JsonDocument.Parse(_body.WrittenMemory.ToArray());
        Restart(Status);
        rewrite(document.RootElement, _json);
        _json.Flush();
    }

    public void WriteText(int status, string contentType, string text)
    {
        Restart(status);
        ContentType = contentType;
        _body.Write(Encoding.UTF8.GetBytes(text));
    }

    public void Dispose()
    {
        Restart(200);
        Headers.Clear();
        ContentType = "application/json;charset=UTF-8";
        if (Kept.Count < MostKept) Kept.Add(this);
        else _json.Dispose();
    }

    private void Restart(int status)
    {
        _body.ResetWrittenCount();
        _json.Reset();
        Status = status;
    }
}
