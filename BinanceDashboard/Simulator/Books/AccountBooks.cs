namespace BinanceDashboard.Simulator.Books;

/// <summary>What one account has done and holds, in the order in which it happened.</summary>
internal sealed class AccountBooks(int account, bool paysFeesInBnb)
{
    private readonly List<string> _depositOrder = [];
    private readonly Dictionary<string, DepositRow> _deposits = [];
    private readonly List<string> _withdrawalOrder = [];
    private readonly Dictionary<string, WithdrawalRow> _withdrawals = [];
    private readonly SortedDictionary<PositionKey, FuturesPosition> _positions = new(Comparer<PositionKey>.Create(Compare));
    private readonly Dictionary<(Market Market, long Id), int> _orderPlaces = [];
    private readonly List<OrderRow> _orders = [];
    private readonly SortedSet<int> _openOrderPlaces = [];

    public int Account => account;

    /// <summary>Trading fees are taken in BNB, at a discount, as long as there is some.</summary>
    public bool PaysFeesInBnb => paysFeesInBnb;

    /// <summary>Futures in hedge mode: a long and a short position of the same contract side by side.</summary>
    public bool IsHedged { get; init; }

    public IEnumerable<DepositRow> Deposits => _depositOrder.Select(id => _deposits[id]);

    public IEnumerable<WithdrawalRow> Withdrawals => _withdrawalOrder.Select(id => _withdrawals[id]);

    public int FlowCount => _depositOrder.Count + _withdrawalOrder.Count;

    public List<FillRow> Fills { get; } = [];

    public List<TransferRow> Transfers { get; } = [];

    public List<IncomeRow> Incomes { get; } = [];

    public List<ConversionRow> Conversions { get; } = [];

    public List<DustRow> Dusts { get; } = [];

    public List<DividendRow> Dividends { get; } = [];

    public EarnBooks Earn { get; } = new();

    public MarginBooks Margin { get; } = new();

    public BorderBooks Border { get; } = new();

    /// <summary>All of them, in the order of creation.</summary>
    public IReadOnlyList<OrderRow> Orders => _orders;

    /// <summary>In the order of creation.</summary>
    public IEnumerable<OrderRow> OpenOrders => _openOrderPlaces.Select(place => _orders[place]);

    /// <summary>The open ones, by market, symbol and side.</summary>
    public IEnumerable<FuturesPosition> Positions => _positions.Values;

    public LedgerKey Key(Purse purse, string asset, bool locked = false, string pair = "") => new(account, purse, asset, locked, pair);

    public FuturesPosition Position(PositionKey key) => _positions.GetValueOrDefault(key) ?? new FuturesPosition { Key = key };

    public void Put(FuturesPosition position)
    {
        if (position.Quantity == 0) _positions.Remove(position.Key);
        else _positions[position.Key] = position;
    }

    public void Put(OrderRow order)
    {
        if (_orderPlaces.TryAdd((order.Market, order.Id), _orders.Count)) _orders.Add(order);
        var place = _orderPlaces[(order.Market, order.Id)];
        _orders[place] = order;
        if (order.IsOpen) _openOrderPlaces.Add(place);
        else _openOrderPlaces.Remove(place);
    }

    public OrderRow Order(Market market, long id) => _orders[_orderPlaces[(market, id)]];

    public void Put(DepositRow deposit)
    {
        if (_deposits.TryAdd(deposit.Id, deposit)) _depositOrder.Add(deposit.Id);
        else _deposits[deposit.Id] = deposit;
    }

    public void Put(WithdrawalRow withdrawal)
    {
        if (_withdrawals.TryAdd(withdrawal.Id, withdrawal)) _withdrawalOrder.Add(withdrawal.Id);
        else _withdrawals[withdrawal.Id] = withdrawal;
    }

    public DepositRow Deposit(string id) => _deposits[id];

    public WithdrawalRow Withdrawal(string id) => _withdrawals[id];

    private static int Compare(PositionKey one, PositionKey other)
    {
        var order = one.Market.CompareTo(other.Market);
        if (order == 0) order = string.CompareOrdinal(one.Symbol, other.Symbol);
        return order == 0 ? one.Side.CompareTo(other.Side) : order;
    }
}
