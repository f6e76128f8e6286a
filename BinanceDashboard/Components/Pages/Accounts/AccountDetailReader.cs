using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>Gathers how an account is read.</summary>
internal sealed class AccountDetailReader(NavQueries navs, CoverageReader coverage, DueAccounts due, AccountHealth health, ExchangeBudgets budgets)
{
    public async Task<AccountDetail> ReadAsync(Account account, CancellationToken cancellationToken)
    {
        var last = await navs.LatestAsync(account.Id, cancellationToken);
        return new AccountDetail
        {
            Now = health.NowOf(account),
            LastTriedAt = account.LastTriedAt,
            NextSnapshotAt = due.NextSnapshotAt(account, last?.Complete ?? true),
            Last = last,
            Streams = await coverage.ReadAsync(account, cancellationToken),
            Budgets = budgets.Of(account),
        };
    }
}
