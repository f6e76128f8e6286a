using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>Signed account requests over one connection that stays open, one after the other, each with a time and a signature of its own.</summary>
internal sealed class SignedCalls(Uri address, string key, string secret) : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(secret);
    private readonly byte[] _answer = new byte[64 * 1024];

    /// <returns>How many were answered with 200.</returns>
    public async Task<int> RunAsync(TimeSpan duration, Func<TimeSpan> elapsed)
    {
        await _client.ConnectAsync(address.Host, address.Port);
        var stream = _client.GetStream();
        var count = 0;
        for (; elapsed() < duration; count++)
        {
            await stream.WriteAsync(Request());
            await ReadAsync(stream);
        }

        return count;
    }

    public void Dispose() => _client.Dispose();

    private byte[] Request()
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"omitZeroBalances=true&recvWindow=5000&timestamp={TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds()}");
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.ASCII.GetBytes(query)));
        return Encoding.ASCII.GetBytes($"GET /api/v3/account?{query}&signature={signature} HTTP/1.1\r\nHost: {address.Authority}\r\nX-MBX-APIKEY: {key}\r\n\r\n");
    }

    private async Task ReadAsync(NetworkStream stream)
    {
        var (filled, needed) = (0, int.MaxValue);
        while (filled < needed)
        {
            var read = await stream.ReadAsync(_answer.AsMemory(filled));
            if (read == 0) throw new IOException("The connection was closed.");
            filled += read;
            if (needed == int.MaxValue) needed = LengthOf(_answer.AsSpan(0, filled));
        }
    }

    /// <summary>Of head and body together; as much as possible while the head is not whole.</summary>
    private static int LengthOf(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return int.MaxValue;
        if (!answer.StartsWith("HTTP/1.1 200 "u8)) throw new InvalidOperationException(Encoding.ASCII.GetString(answer));
        var length = answer[(answer.IndexOf("Content-Length: "u8) + 16)..];
        return end + 4 + int.Parse(length[..length.IndexOf((byte)'\r')], CultureInfo.InvariantCulture);
    }
}
