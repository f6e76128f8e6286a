using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Errors;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Wire;

internal static class AnswerReader
{
    /// <exception cref="ExchangeException">The answer is not what the exchange documents.</exception>
    public static T Read<T>(ExchangeCall call, AnswerBody body, JsonTypeInfo<T> type)
    {
        try
        {
            var answer = JsonSerializer.Deserialize(body.Bytes, type) ?? throw Unreadable(call, "is empty", null);
            return (answer as CodedAnswer)?.Fault() is { } fault ? throw AnswerFaults.From(call, 200, fault) : answer;
        }
        catch (JsonException exception)
        {
            throw Explain(call, body.Bytes, exception);
        }
    }

    private static ExchangeException Explain(ExchangeCall call, ReadOnlySpan<byte> body, JsonException exception)
    {
        if (ErrorBody.From(body) is { } error && (error.Code < 0 || (error.Code > 0 && error.Text?.Length > 0)))
        {
            return AnswerFaults.From(call, 200, error);
        }

        if (body.TrimStart(" \t\r\n"u8) is [(byte)'<', ..])
        {
            return Unreadable(call, "is a web page instead of data; a proxy or a sign-in page may stand between, or the address is that of another service", exception);
        }

        return IsCutOff(body)
            ? TransportFaults.CutOff(call, exception)
            : Unreadable(call, "is not what Binance documents; a newer version of the dashboard may know it", exception);
    }

    // Right as far as it goes.
    private static bool IsCutOff(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
            }

            return reader.CurrentDepth > 0 || reader.TokenType == JsonTokenType.None;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ExchangeException Unreadable(ExchangeCall call, string what, Exception? inner) => new(
        ExchangeErrorKind.Unreadable,
        $"The answer of {call.Host} to {call.Endpoint.Path} {what}.",
        inner)
    {
        HttpStatus = 200,
    };
}
