using System.Collections.Concurrent;
using System.Threading.Channels;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;

namespace BinanceDashboard.Access;

/// <summary>Writes down when tokens were last used, once a minute for each at most, behind the requests' backs.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed partial class TokenUses(TokenCommands commands, TimeProvider time, ILogger<TokenUses> logger) : BackgroundService
{
    private const int MostWaiting = 1_000;
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<long, DateTimeOffset> _noted = new();
    private readonly Channel<(long Id, DateTimeOffset At)> _waiting =
        Channel.CreateBounded<(long Id, DateTimeOffset At)>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Returns at once.</summary>
    internal void Note(ApiToken token)
    {
        var now = time.GetUtcNow();
        var last = _noted.TryGetValue(token.Id, out var noted) ? noted : token.LastUsedAt;
        // A clock that was set back counts as long ago.
        if (last is { } at && now >= at && now - at < Rest) return;
        _noted[token.Id] = now;
        _waiting.Writer.TryWrite((token.Id, now));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (id, at) in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await commands.NoteUseAsync(id, at, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Log.NotNoted(logger, failure);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4001, LogLevel.Warning, "When an API token was last used could not be written down; its next use is.")]
        public static partial void NotNoted(ILogger logger, Exception failure);
    }
}
