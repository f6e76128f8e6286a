using System.Text.Json;
using static BinanceDashboard.Tests.Simulator.Replay.ReplayedBooks;

namespace BinanceDashboard.Tests.Simulator.Replay;

/// <summary>Adds an account's balances up from what the API lists, and from nothing else.</summary>
internal sealed class AccountReplay(ApiReader api)
{
    private const string Spot = "Spot";
    private const string Funding = "Funding";
    private const string Earn = "Earn";
    private const string Cross = "CrossMargin";
    private const string Isolated = "IsolatedMargin";
    private const string Usdm = "UsdmFutures";
    private const string Coinm = "CoinmFutures";

    private static readonly ApiPaging Ninety = new(TimeSpan.FromDays(89), "offset", "limit", 1000);
    private static readonly ApiPaging Thirty = new(TimeSpan.FromDays(29), "current", "size", 100);
    private static readonly ApiPaging Fiat = new(TimeSpan.FromDays(80), "page", "rows", 500) { From = "beginTime" };
    private static readonly ApiPaging Unpaged = new(TimeSpan.FromDays(9));

    private static readonly Dictionary<string, string> WalletWords = new()
    {
        ["MAIN"] = Spot,
        ["FUNDING"] = Funding,
        ["UMFUTURE"] = Usdm,
        ["CMFUTURE"] = Coinm,
        ["MARGIN"] = Cross,
    };

    private readonly ReplayedBooks _books = new();

    public async Task<ReplayedBooks> ReadAsync()
    {
        var sides = (await api.GetPublicAsync("/api/v3/exchangeInfo")).GetProperty("symbols").EnumerateArray()
            .ToDictionary(symbol => Text(symbol, "symbol"), symbol => (Base: Text(symbol, "baseAsset"), Quote: Text(symbol, "quoteAsset")));
        foreach (var symbol in sides.Keys)
        {
            foreach (var trade in await api.ByIdAsync("/api/v3/myTrades", $"symbol={symbol}")) Trade(Spot, trade, sides[symbol]);
            foreach (var trade in await api.ByIdAsync("/sapi/v1/margin/myTrades", $"symbol={symbol}&isIsolated=FALSE")) Trade(Cross, trade, sides[symbol]);
            foreach (var trade in await api.ByIdAsync("/sapi/v1/margin/myTrades", $"symbol={symbol}&isIsolated=TRUE")) Trade(Isolated, trade, sides[symbol]);
        }

        await FlowsAsync();
        await TransfersAsync();
        foreach (var symbol in sides.Keys) await IsolatedTransfersAsync(symbol);
        await SpotEventsAsync();
        await EarnAsync();
        await MarginAsync([.. sides.Keys]);
        await FuturesAsync();
        return _books;
    }

    private void Trade(string wallet, JsonElement trade, (string Base, string Quote) assets)
    {
        var sign = trade.GetProperty("isBuyer").GetBoolean() ? 1 : -1;
        _books.Add(wallet, assets.Base, sign * Number(trade, "qty"));
        var quote = trade.TryGetProperty("quoteQty", out _) ? Number(trade, "quoteQty") : Number(trade, "qty") * Number(trade, "price");
        _books.Add(wallet, assets.Quote, -sign * quote);
        _books.Add(wallet, Text(trade, "commissionAsset"), -Number(trade, "commission"));
    }

    private async Task FlowsAsync()
    {
        foreach (var row in await api.WindowsAsync("/sapi/v1/capital/deposit/hisrec", "", Ninety))
            if (row.GetProperty("status").GetInt32() is 1 or 6) _books.Add(Spot, Text(row, "coin"), Number(row, "amount"));
        foreach (var row in await api.WindowsAsync("/sapi/v1/capital/withdraw/history", "", Ninety))
            if (row.GetProperty("status").GetInt32() is 4 or 6) _books.Add(Spot, Text(row, "coin"), -Number(row, "amount") - Number(row, "transactionFee"));
        foreach (var (type, sign) in new[] { (0, 1), (1, -1) })
        {
            foreach (var row in await api.WindowsAsync("/sapi/v1/fiat/orders", $"transactionType={type}", Fiat, "data"))
                if (Text(row, "status") is "Successful" or "Finished") _books.Add(Spot, Text(row, "fiatCurrency"), sign * Number(row, "amount") - type * Number(row, "totalFee"));
            foreach (var row in await api.WindowsAsync("/sapi/v1/fiat/payments", $"transactionType={type}", Fiat, "data")) Payment(row, type == 0);
        }

        foreach (var row in await api.WindowsAsync("/sapi/v1/pay/transactions", "limit=100", Unpaged, "data"))
            _books.Add(row.GetProperty("walletType").GetInt32() == 2 ? Spot : Funding, Text(row, "currency"), Number(row, "amount"));
        foreach (var (type, sign) in new[] { ("BUY", 1), ("SELL", -1) })
            foreach (var row in await api.WindowsAsync("/sapi/v1/c2c/orderMatch/listUserOrderHistory", $"tradeType={type}", new ApiPaging(TimeSpan.FromDays(29), "page", "rows", 100) { From = "startTimestamp", To = "endTimestamp" }, "data"))
                if (Text(row, "orderStatus") == "COMPLETED") _books.Add(Funding, Text(row, "asset"), sign * Number(row, "amount"));
        foreach (var (type, sign) in new[] { (1, 1), (2, -1) })
            foreach (var row in await api.WindowsAsync("/sapi/v1/sub-account/transfer/subUserHistory", $"type={type}", new ApiPaging(TimeSpan.FromDays(29))))
                _books.Add(Spot, Text(row, "asset"), sign * Number(row, "qty"));
    }

    private void Payment(JsonElement row, bool isBuy)
    {
        if (Text(row, "status") != "Completed") return;
        if (isBuy) _books.Add(Spot, Text(row, "cryptoCurrency"), Number(row, "obtainAmount"));
        else _books.Add(Spot, Text(row, "cryptoCurrency"), -Number(row, "sourceAmount"));
        if (isBuy && Text(row, "paymentMethod") == "Cash Balance") _books.Add(Spot, Text(row, "fiatCurrency"), -Number(row, "sourceAmount"));
    }

    private async Task TransfersAsync()
    {
        var words = WalletWords.Keys.ToList();
        foreach (var from in words)
            foreach (var to in words.Where(to => WalletWords[to] != WalletWords[from] && IsOffered(from, to)))
                foreach (var row in await api.WindowsAsync("/sapi/v1/asset/transfer", $"type={from}_{to}", Thirty, "rows"))
                    Move(WalletWords[from], WalletWords[to], Text(row, "asset"), Number(row, "amount"));
    }

    private static bool IsOffered(string from, string to) => !(from.EndsWith("FUTURE", StringComparison.Ordinal) && to.EndsWith("FUTURE", StringComparison.Ordinal));

    private async Task IsolatedTransfersAsync(string symbol)
    {
        foreach (var row in await api.WindowsAsync("/sapi/v1/asset/transfer", $"type=MARGIN_ISOLATEDMARGIN&toSymbol={symbol}", Thirty, "rows"))
            Move(Cross, Isolated, Text(row, "asset"), Number(row, "amount"));
        foreach (var row in await api.WindowsAsync("/sapi/v1/asset/transfer", $"type=ISOLATEDMARGIN_MARGIN&fromSymbol={symbol}", Thirty, "rows"))
            Move(Isolated, Cross, Text(row, "asset"), Number(row, "amount"));
    }

    private void Move(string from, string to, string asset, decimal amount)
    {
        // The futures' own incomes list what came and went.
        if (from is not (Usdm or Coinm)) _books.Add(from, asset, -amount);
        if (to is not (Usdm or Coinm)) _books.Add(to, asset, amount);
    }

    private async Task SpotEventsAsync()
    {
        foreach (var row in await api.WindowsAsync("/sapi/v1/convert/tradeFlow", "limit=1000", Unpaged, "list"))
        {
            if (Text(row, "orderStatus") != "SUCCESS") continue;
            _books.Add(Spot, Text(row, "fromAsset"), -Number(row, "fromAmount"));
            _books.Add(Spot, Text(row, "toAsset"), Number(row, "toAmount"));
        }

        foreach (var row in (await api.GetAsync("/sapi/v1/asset/dribblet")).GetProperty("userAssetDribblets").EnumerateArray())
            foreach (var part in row.GetProperty("userAssetDribbletDetails").EnumerateArray())
            {
                _books.Add(Spot, Text(part, "fromAsset"), -Number(part, "amount"));
                _books.Add(Spot, "BNB", Number(part, "transferedAmount"));
            }

        foreach (var row in await api.WindowsAsync("/sapi/v1/asset/assetDividend", "limit=500", Unpaged, "rows"))
            _books.Add(Spot, Text(row, "asset"), Number(row, "amount"));
    }

    private async Task EarnAsync()
    {
        foreach (var kind in new[] { "flexible", "locked" })
        {
            var path = $"/sapi/v1/simple-earn/{kind}/history";
            foreach (var row in await api.WindowsAsync($"{path}/subscriptionRecord", "", Thirty, "rows")) Move(Spot, Earn, Text(row, "asset"), Number(row, "amount"));
            foreach (var row in await api.WindowsAsync($"{path}/redemptionRecord", "", Thirty, "rows")) Move(Earn, Spot, Text(row, "asset"), Number(row, "amount"));
        }

        foreach (var row in await api.WindowsAsync("/sapi/v1/simple-earn/flexible/history/rewardsRecord", "type=REALTIME", Thirty, "rows"))
            _books.Add(Earn, Text(row, "asset"), Number(row, "rewards"));
        foreach (var row in await api.WindowsAsync("/sapi/v1/simple-earn/locked/history/rewardsRecord", "", Thirty, "rows"))
            _books.Add(Spot, Text(row, "asset"), Number(row, "amount"));
    }

    private async Task MarginAsync(IReadOnlyList<string> symbols)
    {
        await InterestAsync(Cross, "");
        foreach (var symbol in symbols) await InterestAsync(Isolated, $"isolatedSymbol={symbol}");
    }

    // A loan and a repayment change wallet and debt by the same: what a wallet is worth changes by interest alone.
    private async Task InterestAsync(string wallet, string query)
    {
        foreach (var row in await api.WindowsAsync("/sapi/v1/margin/interestHistory", query, Thirty, "rows"))
            if ((Text(row, "isolatedSymbol").Length > 0) == (wallet == Isolated)) _books.Add(wallet, Text(row, "asset"), -Number(row, "interest"));
    }

    private async Task FuturesAsync()
    {
        foreach (var (path, wallet) in new[] { ("/fapi/v1/income", Usdm), ("/dapi/v1/income", Coinm) })
            foreach (var row in await api.WindowsAsync(path, "", new ApiPaging(TimeSpan.FromDays(60), "page", "limit", 1000)))
                _books.Add(wallet, Text(row, "asset"), Number(row, "income"));
    }
}
