using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Tests.Simulator.Worlds;

/// <summary>What each wallet of an account holds, reckoned from the rows alone that the API lists.</summary>
internal sealed class Explanation
{
    private readonly Dictionary<(string Wallet, string Asset), decimal> _sums = [];

    public Explanation(AccountBooks books)
    {
        AddBorder(books);
        AddTrades(books);
        AddEarn(books);
        AddMargin(books);
        foreach (var row in books.Transfers) AddTransfer(row);
        foreach (var row in books.Incomes.Where(row => row.Type != "TRANSFER")) Add(row.Market == Market.Usdm ? Wallet.UsdmFutures : Wallet.CoinmFutures, row.Asset, row.Amount);
    }

    public IEnumerable<(string Wallet, string Asset, decimal Quantity)> Balances =>
        from pair in _sums where pair.Value != 0 orderby pair.Key select (pair.Key.Wallet, pair.Key.Asset, pair.Value);

    private void AddBorder(AccountBooks books)
    {
        foreach (var row in books.Deposits.Where(row => row.Status is DepositRow.Credited or DepositRow.Success)) Add(Wallet.Spot, row.Asset, row.Amount);
        foreach (var row in books.Withdrawals.Where(row => row.Status == WithdrawalRow.Completed)) Add(Wallet.Spot, row.Asset, -row.Amount - row.Fee);
        foreach (var row in books.Border.FiatOrders.Where(row => row.Status == "Successful")) Add(Wallet.Spot, row.Currency, row.IsDeposit ? row.Amount : -row.Amount - row.Fee);
        foreach (var row in books.Border.FiatPayments.Where(row => row.Status == "Completed"))
        {
            Add(Wallet.Spot, row.Asset, row.IsBuy ? row.Quantity : -row.Quantity);
            if (row.Method == "Cash Balance") Add(Wallet.Spot, row.Currency, -row.FiatAmount);
        }

        foreach (var row in books.Border.Payments) Add(row.Purse == Purse.Funding ? Wallet.Funding : Wallet.Spot, row.Asset, row.Amount);
        foreach (var row in books.Border.PeerTrades.Where(row => row.Status == "COMPLETED")) Add(Wallet.Funding, row.Asset, row.IsBuy ? row.Quantity : -row.Quantity);
        foreach (var row in books.Border.SubTransfers) Add(Wallet.Spot, row.Asset, row.IsIn ? row.Quantity : -row.Quantity);
    }

    private void AddTrades(AccountBooks books)
    {
        foreach (var row in books.Fills.Where(row => row.Market is Market.Spot or Market.CrossMargin or Market.IsolatedMargin))
        {
            var symbol = Listings.Symbol(row.Symbol);
            var wallet = row.Market switch { Market.Spot => Wallet.Spot, Market.CrossMargin => Wallet.CrossMargin, _ => Wallet.IsolatedMargin };
            Add(wallet, symbol.Base, row.IsBuy ? row.Quantity : -row.Quantity);
            Add(wallet, symbol.Quote, row.IsBuy ? -row.QuoteQuantity : row.QuoteQuantity);
            Add(wallet, row.CommissionAsset, -row.Commission);
        }

        foreach (var row in books.Conversions.Where(row => row.Status == "SUCCESS"))
        {
            Add(Wallet.Spot, row.FromAsset, -row.FromAmount);
            Add(Wallet.Spot, row.ToAsset, row.ToAmount);
        }

        foreach (var part in books.Dusts.SelectMany(row => row.Parts))
        {
            Add(Wallet.Spot, part.Asset, -part.Amount);
            Add(Wallet.Spot, "BNB", part.Received);
        }
    }

    /// <summary>Bonuses stand among the dividends as well and count once.</summary>
    private void AddEarn(AccountBooks books)
    {
        foreach (var row in books.Dividends) Add(Wallet.Spot, row.Asset, row.Amount);
        foreach (var row in books.Earn.Subscriptions) Move(Wallet.Spot, Wallet.Earn, row.Asset, row.Amount);
        foreach (var row in books.Earn.Redemptions) Move(Wallet.Earn, Wallet.Spot, row.Asset, row.Amount);
        foreach (var row in books.Earn.Rewards.Where(row => row.Type != "BONUS")) Add(row.Type == "REALTIME" ? Wallet.Earn : Wallet.Spot, row.Asset, row.Amount);
    }

    /// <summary>A loan adds as much as it owes, so that only interest changes what a margin wallet is worth.</summary>
    private void AddMargin(AccountBooks books)
    {
        foreach (var row in books.Margin.Interests) Add(row.Pair.Length == 0 ? Wallet.CrossMargin : Wallet.IsolatedMargin, row.Asset, -row.Interest);
    }

    private void AddTransfer(TransferRow row)
    {
        var ends = row.Type.Split('_').Select(name => name switch
        {
            "MAIN" => Wallet.Spot,
            "FUNDING" => Wallet.Funding,
            "MARGIN" => Wallet.CrossMargin,
            "ISOLATEDMARGIN" => Wallet.IsolatedMargin,
            "UMFUTURE" => Wallet.UsdmFutures,
            "CMFUTURE" => Wallet.CoinmFutures,
            _ => throw new ArgumentException(row.Type),
        }).ToList();
        Move(ends[0], ends[1], row.Asset, row.Amount);
    }

    private void Move(Wallet from, Wallet to, string asset, decimal amount)
    {
        Add(from, asset, -amount);
        Add(to, asset, amount);
    }

    private void Add(Wallet wallet, string asset, decimal amount) => _sums[(wallet.Name, asset)] = _sums.GetValueOrDefault((wallet.Name, asset)) + amount;
}
