namespace BinanceDashboard.Simulator.Prices;

/// <summary>Which scenario is in force at which minute.</summary>
internal sealed class ScenarioTimeline(long firstMinute)
{
    private readonly List<Phase> _phases = [new(firstMinute, ScenarioRules.Before)];

    public ScenarioRules Current => _phases[^1].Rules;

    /// <param name="fromMinute">The first minute whose move follows the new rules; not before the latest change.</param>
    public void Change(long fromMinute, ScenarioRules rules)
    {
        if (_phases[^1].FromMinute == fromMinute) _phases.RemoveAt(_phases.Count - 1);
        _phases.Add(new(fromMinute, rules));
    }

    /// <summary>The phase in force at a minute, with the minute at which the next one begins.</summary>
    public (Phase Phase, long Until) At(long minute)
    {
        var index = _phases.Count - 1;
        while (index > 0 && _phases[index].FromMinute > minute) index--;
        return (_phases[index], index + 1 < _phases.Count ? _phases[index + 1].FromMinute : long.MaxValue);
    }

    internal readonly record struct Phase(long FromMinute, ScenarioRules Rules);
}
