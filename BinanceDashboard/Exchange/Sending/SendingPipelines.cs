using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace BinanceDashboard.Exchange.Sending;

internal static partial class SendingPipelines
{
    public static readonly ResiliencePropertyKey<ExchangeCall> CallKey = new("Call");

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    public static ResiliencePipeline Retry(ExchangeOptions options, TimeProvider time, ILogger logger)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        return options.Retries == 0 ? builder.Build() : builder.AddRetry(RetryOptions(options, logger)).Build();
    }

    public static ResiliencePipeline Timeout(ExchangeOptions options, TimeProvider time) =>
        new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.Timeout })
            .Build();

    private static RetryStrategyOptions RetryOptions(ExchangeOptions options, ILogger logger) => new()
    {
        MaxRetryAttempts = options.Retries,
        ShouldHandle = args => ValueTask.FromResult(
            args.Outcome.Exception is ExchangeException { IsTransient: true }
            && args.Context.Properties.GetValue(CallKey, null!).MayRetry),
        DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(FullJitter(args.AttemptNumber)),
        OnRetry = args =>
        {
            var call = args.Context.Properties.GetValue(CallKey, null!);
            Log.Retrying(logger, call.Endpoint.Path, args.AttemptNumber + 1, args.RetryDelay.TotalMilliseconds, args.Outcome.Exception?.Message);
            return ValueTask.CompletedTask;
        },
    };

    // Anywhere between nothing and the full delay, so that many callers do not come back together.
    private static TimeSpan FullJitter(int attempt)
    {
        var full = FirstDelay * Math.Pow(2, attempt);
        return (full < LongestDelay ? full : LongestDelay) * Random.Shared.NextDouble();
    }

    private static partial class Log
    {
        [LoggerMessage(1003, LogLevel.Information, "{Path} is tried again (retry {Attempt}) in {DelayMs} ms: {Fault}")]
        public static partial void Retrying(ILogger logger, string path, int attempt, double delayMs, string? fault);
    }
}
