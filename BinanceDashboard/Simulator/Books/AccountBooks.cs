namespace BinanceDashboard.Simulator.Books;

/// <summary>What one account has done and holds, in the order in which it happened.</summary>
internal sealed class AccountBooks(int account, bool paysFeesInBnb)
{
    private readonly List<string> _depositOrder = [];
    private readonly Dictionary<string, DepositRow> _deposits = [];
    private readonly List<string> _withdrawalOrder = [];
    private readonly Dictionary<string, WithdrawalRow> _withdrawals = [];
    private readonly SortedDictionary<string, FuturesPosition> _positions = new(StringComparer.Ordinal);

    public int Account => account;

    /// <summary>Trading fees are taken in BNB, at a discount, as long as there is some.</summary>
    public bool PaysFeesInBnb => paysFeesInBnb;

    public IEnumerable<DepositRow> Deposits => _depositOrder.Select(id => _deposits[id]);

    public IEnumerable<WithdrawalRow> Withdrawals => _withdrawalOrder.Select(id => _withdrawals[id]);

    public int FlowCount => _depositOrder.Count + _withdrawalOrder.Count;

    public List<FillRow> Fills { get; } = [];

    public List<TransferRow> Transfers { get; } = [];

    public List<IncomeRow> Incomes { get; } = [];

    /// <summary>The open ones, by symbol.</summary>
    public IEnumerable<FuturesPosition> Positions => _positions.Values;

    public LedgerKey Key(Purse purse, string asset, bool locked = false) => new(account, purse, asset, locked);

    public FuturesPosition Position(string symbol) => _positions.GetValueOrDefault(symbol) ?? new FuturesPosition { Symbol = symbol };

    public void Put(FuturesPosition position)
    {
        if (position.Quantity == 0) _positions.Remove(position.Symbol);
        else _positions[position.Symbol] = position;
    }

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
}
