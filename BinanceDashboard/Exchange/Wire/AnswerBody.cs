using System.Buffers;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>An answer's body as it came, UTF-8, in a borrowed buffer.</summary>
internal sealed class AnswerBody : IDisposable
{
    public const int MaxLength = 64 * 1024 * 1024;
    private const int FirstLength = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;

    private AnswerBody()
    {
    }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <exception cref="ExchangeException">It is larger than any answer of an exchange.</exception>
    public static async Task<AnswerBody> ReadAsync(ExchangeCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = new AnswerBody();
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            while (await stream.ReadAsync(body._buffer.AsMemory(body._length), cancellationToken) is > 0 and var read)
            {
                body._length += read;
                body.MakeRoom(call);
            }

            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void MakeRoom(ExchangeCall call)
    {
        if (_length > MaxLength)
        {
            throw new ExchangeException(
                ExchangeErrorKind.Unreadable,
                $"The answer of {call.Host} to {call.Endpoint.Path} is larger than {MaxLength >> 20} MB and was refused; the address is probably that of another service.");
        }

        if (_length == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * _length);
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
