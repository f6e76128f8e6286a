using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Says whose work goes on, so that calls of the exchange made in it are logged as the account's.</summary>
internal static class AccountScope
{
    private static readonly Func<ILogger, long, IDisposable?> Scope = LoggerMessage.DefineScope<long>("Account {AccountId}");

    public static IDisposable? Of(ILogger logger, Account account) => Scope(logger, account.Id);
}
