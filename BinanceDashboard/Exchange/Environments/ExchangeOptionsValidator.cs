using Microsoft.Extensions.Options;

namespace BinanceDashboard.Exchange.Environments;

internal sealed class ExchangeOptionsValidator : IValidateOptions<ExchangeOptions>
{
    private const int MaxRetries = 10;
    private static readonly TimeSpan MinTimeout = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan MaxTimeout = TimeSpan.FromMinutes(5);

    public ValidateOptionsResult Validate(string? name, ExchangeOptions options)
    {
        var faults = Ranges(options)
            .Concat(options.Environments.SelectMany(pair => EnvironmentFaults.Of(pair.Key, pair.Value)))
            .ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Ranges(ExchangeOptions options)
    {
        if (options.Timeout < MinTimeout || options.Timeout > MaxTimeout)
        {
            yield return $"Exchange:Timeout must be between {MinTimeout:c} and {MaxTimeout:c}, but is '{options.Timeout:c}'.";
        }

        if (options.Retries is < 0 or > MaxRetries)
        {
            yield return FormattableString.Invariant($"Exchange:Retries must be between 0 and {MaxRetries}, but is '{options.Retries}'.");
        }
    }
}
