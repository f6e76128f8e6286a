using System.Globalization;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Health;

/// <summary>
/// How far this machine's clock is from those of the exchanges in use. Calls carry the exchange's time, so that data stays right; but a clock
/// that is far off makes a mess of everything else. An exchange on this very machine has its clock set on purpose.
/// </summary>
internal sealed class ClockProbe(AccountQueries accounts, ExchangeEnvironments environments, BinanceClientFactory clients) : IHealthProbe
{
    private static readonly TimeSpan Slight = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Far = TimeSpan.FromSeconds(10);

    public string Name => "clock";

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        var used = (await accounts.ListAllAsync(cancellationToken)).Where(account => !account.Disabled).Select(account => account.Environment).Distinct(StringComparer.OrdinalIgnoreCase);
        var findings = used.Where(name => environments.Find(name) is not null).Select(FindingOf).ToList();
        var worst = findings.OrderByDescending(finding => finding.Level).FirstOrDefault();
        if (worst is null) return HealthFinding.Healthy(Name, "No exchange is in use, so no clock is compared.");
        return worst with { Sentence = string.Join(' ', findings.Where(finding => finding.Level == worst.Level).Select(finding => finding.Sentence)) };
    }

    /// <param name="offset">Positive when the exchange's clock is ahead.</param>
    internal static HealthFinding Judge(string environment, TimeSpan offset, bool isHere)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"{offset.Duration().TotalSeconds:0.0} s {(offset > TimeSpan.Zero ? "behind" : "ahead of")} that of {environment}");
        if (offset.Duration() <= Slight) return HealthFinding.Healthy("clock", $"This machine's clock agrees with that of {environment}.");
        if (isHere) return HealthFinding.Healthy("clock", $"The exchange {environment} runs on this machine with a clock of its own.");
        return offset.Duration() <= Far
            ? HealthFinding.Degraded("clock", $"This machine's clock is {words}: have it set by a time server.")
            : HealthFinding.Failed("clock", $"This machine's clock is {words}: set it right, by a time server at best.");
    }

    private HealthFinding FindingOf(string environment)
    {
        var clock = clients.Create(environment, null, byUser: false).Clock;
        if (!clock.IsMeasured) return HealthFinding.Healthy(Name, $"The clock of {environment} is measured with the first call.");
        return Judge(environment, clock.Offset, Uri.TryCreate(environments.Find(environment)?.SpotRest, UriKind.Absolute, out var root) && root.IsLoopback);
    }
}
