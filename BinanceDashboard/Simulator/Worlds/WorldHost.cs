using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>
/// One world, its clock and its file. Whoever asks holds <see cref="Gate"/> and takes the world from <see cref="Present"/>, which has lived up to now.
/// </summary>
internal sealed class WorldHost
{
    private readonly SimulatorClock _clock;
    private readonly WorldFile? _file;
    private readonly List<WorldCommand> _commands = [];
    private readonly World _world;

    /// <summary>A new world whose clock stands still at its beginning, or the one that the directory holds.</summary>
    public WorldHost(WorldSettings settings, TimeProvider time, string? directory)
    {
        _clock = new SimulatorClock(time);
        _file = directory is null ? null : new WorldFile(directory);
        var saved = _file?.Load();
        IsNew = saved is null;
        _world = new World(saved?.Settings ?? settings with { Start = SimulatorClock.Milliseconds(settings.Start) });
        if (saved is null)
        {
            _clock.StopAt(_world.Now);
            Save();
            return;
        }

        foreach (var command in saved.Commands) Replay(command);
        if (saved.StoppedAt is { } instant) _clock.StopAt(instant);
        else _clock.RunWith(saved.Offset);
    }

    public Lock Gate { get; } = new();

    /// <summary>After every command, the gate still held: whoever listens does no more than take a note.</summary>
    public event Action? Changed;

    /// <summary>How often the clock was moved.</summary>
    public int Moves { get; private set; }

    public bool IsNew { get; }

    public bool IsRunning => _clock.StoppedAt is null;

    public DateTimeOffset ClockNow => _clock.Now;

    /// <summary>The time of limits, bans and the latest timestamp taken; it never stands still.</summary>
    public DateTimeOffset MeteredNow => _clock.MeteredNow;

    public World Present()
    {
        _world.LiveTo(_clock.Now);
        return _world;
    }

    /// <summary>Moves the clock; it goes on, or stands still there, as <paramref name="running"/> says.</summary>
    public void MoveTo(DateTimeOffset instant, bool running)
    {
        if (running) _clock.RunFrom(instant);
        else _clock.StopAt(instant);
        Present();
        Moves++;
        Save();
        Changed?.Invoke();
    }

    public void ChangeScenario(ScenarioRules rules)
    {
        var world = Present();
        world.ChangeScenario(rules);
        Log(new WorldCommand { Kind = WorldCommand.Scenario, At = world.Now, Name = rules.Name });
    }

    public DepositRow Deposit(int account, string asset, decimal amount)
    {
        var world = Present();
        var row = world.Cash.Deposit(world.Account(account), asset, amount);
        Log(new WorldCommand { Kind = WorldCommand.Deposit, At = world.Now, Account = account, Name = asset, Amount = amount });
        return row;
    }

    /// <returns>Null when the free balance does not suffice.</returns>
    public WithdrawalRow? Withdraw(int account, string asset, decimal amount)
    {
        var world = Present();
        if (world.Cash.Withdraw(world.Account(account), asset, amount, WithdrawalRow.Completed) is not { } row) return null;
        Log(new WorldCommand { Kind = WorldCommand.Withdraw, At = world.Now, Account = account, Name = asset, Amount = amount });
        return row;
    }

    private void Replay(WorldCommand command)
    {
        _world.LiveTo(command.At);
        var account = command.Kind == WorldCommand.Scenario ? null : _world.Account(command.Account);
        if (account is null) _world.ChangeScenario(ScenarioRules.Find(command.Name) ?? throw new InvalidDataException($"There is no scenario '{command.Name}'."));
        else if (command.Kind == WorldCommand.Deposit) _world.Cash.Deposit(account, command.Name, command.Amount);
        else _world.Cash.Withdraw(account, command.Name, command.Amount, WithdrawalRow.Completed);
        _commands.Add(command);
    }

    private void Log(WorldCommand command)
    {
        _commands.Add(command);
        Save();
        Changed?.Invoke();
    }

    private void Save() => _file?.Save(new SavedWorld
    {
        Settings = _world.Settings,
        Commands = _commands,
        StoppedAt = _clock.StoppedAt,
        Offset = _clock.Offset,
    });
}
