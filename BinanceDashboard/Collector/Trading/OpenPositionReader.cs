using System.Collections.Concurrent;
using BinanceDashboard.Access;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.CoinFutures;
using BinanceDashboard.Exchange.UsdFutures;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Asks for the open positions of futures while somebody looks at them; an answer stays good for a quarter of a minute.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class OpenPositionReader(ExchangeEnvironments environments, BinanceClientFactory clients, AccountKeys keys, SymbolTermsReader terms)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<(long Account, string Key), OpenPositions> _answers = new();

    /// <summary>Never throws for what an exchange answers: a market that cannot be asked stands in the reasons.</summary>
    public async Task<OpenPositions> ReadAsync(Account account, CancellationToken cancellationToken)
    {
        if (environments.Find(account.Environment) is not { HasFutures: true }) return new OpenPositions([], null, [$"{account.Environment} has no futures."]);
        if (account.Disabled) return new OpenPositions([], null, [$"{account.Name} is paused: nothing is asked of the exchange."]);
        try
        {
            var client = clients.Create(account.Environment, keys.CredentialsOf(account), byUser: false);
            var key = (account.Id, account.ProtectedKey);
            if (_answers.TryGetValue(key, out var last) && (client.Clock.Now - last.At)?.Duration() < Life) return last;
            return _answers[key] = await AskAsync(account, client, cancellationToken);
        }
        catch (Exception failure) when (failure is ExchangeException or AccessException)
        {
            return new OpenPositions([], null, [failure.Message]);
        }
    }

    private async Task<OpenPositions> AskAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        var (positions, reasons, answered) = (new List<OpenPosition>(), new List<string>(), false);
        await TryAsync(async () => positions.AddRange((await client.UsdFuturesApi.Trading.GetPositionsAsync(null, cancellationToken)).Where(row => row.Quantity != 0).Select(Of)));
        await TryAsync(async () => positions.AddRange((await client.CoinFuturesApi.Trading.GetPositionsAsync(null, cancellationToken)).Where(row => row.Contracts != 0).Select(row => Of(row, account.Environment))));
        return new OpenPositions(positions, answered ? client.Clock.Now : null, [.. reasons.Distinct()]);

        async Task TryAsync(Func<Task> ask)
        {
            try
            {
                await ask();
                answered = true;
            }
            catch (ExchangeException failure)
            {
                reasons.Add(failure.Message);
            }
        }
    }

    private static OpenPosition Of(UsdFuturesPositionRisk row) => new()
    {
        Market = Market.Usdm,
        Symbol = row.Symbol,
        Side = FuturesFacts.Of(row.Side),
        Quantity = row.Quantity,
        EntryPrice = row.EntryPrice,
        MarkPrice = row.MarkPrice,
        LiquidationPrice = Known(row.LiquidationPrice),
        Margin = Known(row.IsolatedMargin) ?? Known(row.PositionInitialMargin) ?? Known(row.InitialMargin),
        UnrealizedProfit = row.UnrealizedProfit,
        Asset = row.MarginAsset,
    };

    private OpenPosition Of(CoinFuturesPositionRisk row, string environment) => new()
    {
        Market = Market.Coinm,
        Symbol = row.Symbol,
        Side = FuturesFacts.Of(row.Side),
        Quantity = row.Contracts,
        EntryPrice = row.EntryPrice,
        MarkPrice = row.MarkPrice,
        LiquidationPrice = Known(row.LiquidationPrice),
        Margin = Known(row.IsolatedMargin),
        UnrealizedProfit = row.UnrealizedProfit,
        Asset = terms.Known(environment).Of(Market.Coinm, row.Symbol)?.Base ?? "",
    };

    private static decimal? Known(decimal value) => value == 0 ? null : value;
}
