using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Control;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Streams;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator;

/// <summary>The hand on the world: what the control routes do, for callers in the same process.</summary>
/// <threadsafety>Safe from any thread.</threadsafety>
public sealed class SimulatorControl
{
    private readonly WorldHost _host;
    private readonly FaultQueue _faults;
    private readonly WeightCounters _weights;

    internal SimulatorControl(WorldHost host, FaultQueue faults, WeightCounters weights, StreamHub streams) => (_host, _faults, _weights, Streams) = (host, faults, weights, streams);

    internal StreamHub Streams { get; }

    /// <summary>True when this start created the world, false when it goes on with a saved one.</summary>
    public bool IsNew => _host.IsNew;

    /// <summary>The instant of the world's empty beginning.</summary>
    public DateTimeOffset Start => Read(world => world.Settings.Start);

    public DateTimeOffset Now => Read(world => world.Now);

    public string Scenario => Read(world => world.Prices.Scenario.Name);

    public bool IsRunning
    {
        get { lock (_host.Gate) return _host.IsRunning; }
    }

    /// <summary>Requests that faults still wait for.</summary>
    public int WaitingFaults => _faults.Count;

    /// <summary>The faults that wait, the oldest first, each with the requests that are left to it.</summary>
    public IReadOnlyList<SimulatorFault> Waiting => _faults.Waiting;

    /// <summary>What can be deposited and withdrawn, with the price of one in US dollars.</summary>
    public IReadOnlyDictionary<string, decimal> Coins =>
        Read(world => Listings.Coins.Where(coin => coin.NetworkFee is not null).ToDictionary(coin => coin.Asset, coin => world.Prices.Usd(coin.Asset, world.Now)));

    /// <exception cref="SimulatorException">There is no such scenario.</exception>
    public void ChangeScenario(string name)
    {
        var rules = ScenarioRules.Find(name) ?? throw new SimulatorException(400, $"There is no scenario '{name}'; choose bull, bear, crash, sideways or volatile.");
        lock (_host.Gate) _host.ChangeScenario(rules);
    }

    /// <exception cref="SimulatorException">The asset, the amount or the account is wrong.</exception>
    public SimulatorMovement Deposit(string asset, decimal amount, int account = 1)
    {
        CheckMovement(asset, amount, account);
        lock (_host.Gate)
        {
            var row = _host.Deposit(account, asset, amount);
            return new SimulatorMovement(row.Id, asset, amount, 0, row.InsertedAt);
        }
    }

    /// <param name="amount">Without the network fee, which is taken on top.</param>
    /// <exception cref="SimulatorException">The asset, the amount or the account is wrong, or the free balance does not suffice.</exception>
    public SimulatorMovement Withdraw(string asset, decimal amount, int account = 1)
    {
        var coin = CheckMovement(asset, amount, account);
        lock (_host.Gate)
        {
            if (_host.Withdraw(account, asset, amount) is { } row) return new SimulatorMovement(row.Id, asset, amount, row.Fee, row.AppliedAt);
            var free = _host.Present().Ledger.Balance(new LedgerKey(account, Purse.Spot, asset));
            throw new SimulatorException(409, FormattableString.Invariant($"The free balance of {free} {asset} does not suffice for {amount} and the network fee of {coin.NetworkFee}."));
        }
    }

    /// <summary>Moves the clock forward; the world lives on the way.</summary>
    /// <param name="running">Whether it runs on from there or stands still; null leaves that as it is.</param>
    public void Advance(TimeSpan by, bool? running = null)
    {
        if (by < TimeSpan.Zero || by > TimeSpan.FromDays(3650)) throw new SimulatorException(400, "The clock moves forward only, and at most ten years at once.");
        lock (_host.Gate) _host.MoveTo(_host.Present().Now + by, running ?? _host.IsRunning);
    }

    /// <summary>Lives up to an instant and stands still there.</summary>
    public void AdvanceTo(DateTimeOffset instant)
    {
        lock (_host.Gate)
        {
            if (instant < _host.Present().Now) throw new SimulatorException(400, "The clock moves forward only.");
            _host.MoveTo(instant, running: false);
        }
    }

    public void Stop()
    {
        lock (_host.Gate) _host.MoveTo(_host.Present().Now, running: false);
    }

    /// <summary>The clock follows real time from where it stands.</summary>
    public void Run()
    {
        lock (_host.Gate) _host.MoveTo(_host.Present().Now, running: true);
    }

    public void AddFault(SimulatorFault fault)
    {
        if (fault.Count < 1) throw new SimulatorException(400, "A fault needs a count of at least 1.");
        if (fault.Kind == SimulatorFaultKind.Status && fault.Value is < 400 or > 599) throw new SimulatorException(400, "A status fault needs a value from 400 to 599.");
        if (fault.Code != 0 && !FaultAnswers.HasText(fault.Code)) throw new SimulatorException(400, $"There is no text for code {fault.Code}.");
        if (fault.Kind != SimulatorFaultKind.Skew && fault.Value < 0) throw new SimulatorException(400, "The value of this fault cannot be negative.");
        if (fault.Skip < 0) throw new SimulatorException(400, "A fault cannot let fewer than no requests pass.");
        _faults.Add(fault);
    }

    /// <summary>How many requests of each of the exchange's paths came in since the start.</summary>
    public IReadOnlyDictionary<string, int> ReadRequests() => _faults.Requests;

    /// <summary>Ends all faults, a ban included.</summary>
    public void ClearFaults()
    {
        _faults.Clear();
        lock (_host.Gate) _weights.Ban(DateTimeOffset.MinValue);
    }

    /// <param name="account">1 or 2.</param>
    public SimulatorState ReadState(int account = 1)
    {
        CheckAccount(account);
        return Read(world => StateReader.Read(world, account, _weights.Used(_host.MeteredNow).ToDictionary(), new Dictionary<string, int>
        {
            ["429"] = _weights.Refused,
            ["418"] = _weights.Banned,
        }));
    }

    /// <summary>The account's history as the CSV statement that Binance exports.</summary>
    /// <param name="account">1 or 2.</param>
    public string ReadStatement(int account = 1)
    {
        CheckAccount(account);
        return Read(world => StatementWriter.Write(world, account));
    }

    internal T Read<T>(Func<World, T> read)
    {
        lock (_host.Gate) return read(_host.Present());
    }

    private static CoinListing CheckMovement(string asset, decimal amount, int account)
    {
        CheckAccount(account);
        if (Listings.FindCoin(asset) is not { NetworkFee: not null } coin) throw new SimulatorException(400, $"There is no coin '{asset}' to send.");
        if (amount <= 0) throw new SimulatorException(400, "The amount must be positive.");
        if (decimal.Round(amount, 8) != amount) throw new SimulatorException(400, "The amount has more than eight decimals.");
        if (amount > 1_000_000_000_000) throw new SimulatorException(400, "The amount is too large.");
        return coin;
    }

    private static void CheckAccount(int account)
    {
        if (account is not (1 or 2)) throw new SimulatorException(400, "There are the accounts 1 and 2.");
    }
}
