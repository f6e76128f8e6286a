using System.Collections.Concurrent;
using System.Collections.Frozen;
using BinanceDashboard.Access;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Wallet;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Tells what the exchange says of an account's coins. One call answers for all coins, and the answer stays good for an hour.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class CoinDetails(ExchangeEnvironments environments, BinanceClientFactory clients, AccountKeys keys)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(long Account, string Key), (DateTimeOffset At, FrozenDictionary<string, CoinDetail> Coins)> _answers = new();

    /// <returns>Null where the exchange has no such call, or does not list the coin.</returns>
    /// <exception cref="CollectionException">The exchange could not be asked; the sentence says why.</exception>
    public async Task<CoinDetail?> FindAsync(Account account, string asset, CancellationToken cancellationToken)
    {
        if (environments.Find(account.Environment) is not { HasSapi: true }) return null;
        try
        {
            var client = clients.Create(account.Environment, keys.CredentialsOf(account), byUser: true);
            return (await CoinsAsync(account, client, cancellationToken)).GetValueOrDefault(asset);
        }
        catch (ExchangeException none) when (none.Kind == ExchangeErrorKind.NotOffered)
        {
            return null;
        }
        catch (Exception failure) when (failure is ExchangeException or AccessException)
        {
            throw new CollectionException(failure.Message, (failure as ExchangeException)?.RetryAt, failure);
        }
    }

    private async Task<FrozenDictionary<string, CoinDetail>> CoinsAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        // Another key of the same account may be that of another account of the exchange.
        var key = (account.Id, account.ProtectedKey);
        if (_answers.TryGetValue(key, out var last) && (client.Clock.Now - last.At).Duration() < Life) return last.Coins;
        var answer = await client.SpotApi.Account.GetUserAssetsAsync(cancellationToken);
        var at = client.Clock.Now;
        var coins = answer.Select(coin => Of(coin, at)).DistinctBy(coin => coin.Asset).ToFrozenDictionary(coin => coin.Asset, StringComparer.Ordinal);
        _answers[key] = (at, coins);
        return coins;
    }

    private static CoinDetail Of(CoinInfo coin, DateTimeOffset at) => new()
    {
        Asset = coin.Asset,
        Free = coin.Available,
        Locked = coin.Locked ?? 0,
        Frozen = coin.Frozen ?? 0,
        Withdrawing = coin.Withdrawing ?? 0,
        Chains = [.. (coin.Networks ?? []).Select(chain => new CoinChain(chain.Network, chain.CanDeposit, chain.CanWithdraw, chain.WithdrawalFee))],
        At = at,
    };
}
