using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector.Rates;

internal sealed class RatesOptionsValidator : IValidateOptions<RatesOptions>
{
    public ValidateOptionsResult Validate(string? name, RatesOptions options) => string.IsNullOrWhiteSpace(options.Source) || IsAddress(options.Source.Trim())
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"{RatesOptions.Section}:{nameof(RatesOptions.Source)} must be a whole https address (http only on loopback), or empty for no daily rates, but is '{options.Source}'.");

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.IsLoopback && uri.Scheme == Uri.UriSchemeHttp))
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;
}
