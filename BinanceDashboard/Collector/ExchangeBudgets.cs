using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Tells how much of an exchange's budgets is in use and which of its parts answer. All accounts on one address share most of them.</summary>
public sealed class ExchangeBudgets(ExchangeEnvironments environments, BinanceClientFactory clients)
{
    /// <summary>Those in use now on the account's exchange, the fullest first. Of a budget that each key has for itself, the fullest counts.</summary>
    public IReadOnlyList<Budget> Of(Account account) => environments.Find(account.Environment) is null
        ? []
        : [.. clients.WeightUsed(account.Environment)
            .Select(used => new Budget(used.Host, used.Pool, used.Used, used.Limit, used.StoppedUntil))
            .Where(budget => budget.Used > 0 || budget.SilentUntil is not null)
            .OrderByDescending(budget => budget.Share)
            .DistinctBy(budget => (budget.Host, budget.Pool))];

    /// <summary>The parts of the account's exchange, and whether they answer.</summary>
    public IReadOnlyList<Circuit> CircuitsOf(Account account) => environments.Find(account.Environment) is null
        ? []
        : [.. clients.Circuits(account.Environment).Select(state => new Circuit(account.Environment, state.Host, state.Part, state.Failures, state.OpenUntil, state.LastFault))];
}
