namespace BinanceDashboard.Simulator.Prices;

/// <summary>
/// One random walk in log price, minute by minute, that returns slowly to its level. It keeps the state at each day's start and
/// computes a day's minutes again when asked, so that years of minutes need no memory.
/// </summary>
internal sealed class PriceSeries(SeriesRules rules, ScenarioTimeline timeline, long firstMinute)
{
    public const int MinutesPerDay = 1440;
    private const int DaysKept = 24;

    private readonly List<State> _dayStarts = [default];
    private readonly Dictionary<int, double[]> _days = [];
    private readonly Queue<int> _kept = [];

    /// <summary>Log price at the beginning of a minute, which is not before the first one.</summary>
    public double At(long minute)
    {
        var offset = minute - firstMinute;
        return Day((int)(offset / MinutesPerDay))[offset % MinutesPerDay];
    }

    /// <summary>Log prices at the beginning of each minute of a day, and at its end: 1,441 values.</summary>
    public double[] Day(int day)
    {
        if (_days.TryGetValue(day, out var values)) return values;
        while (_dayStarts.Count <= day) Walk(_dayStarts.Count - 1, null);
        values = new double[MinutesPerDay + 1];
        Walk(day, values);
        while (_kept.Count >= DaysKept) _days.Remove(_kept.Dequeue());
        _kept.Enqueue(day);
        return _days[day] = values;
    }

    /// <summary>The moves from this minute on have other rules now.</summary>
    public void ForgetFrom(long minute)
    {
        var day = (int)((minute - firstMinute) / MinutesPerDay);
        if (_dayStarts.Count > day + 1) _dayStarts.RemoveRange(day + 1, _dayStarts.Count - day - 1);
        var kept = _kept.Where(other => other < day).ToList();
        foreach (var other in _kept.Where(other => other >= day)) _days.Remove(other);
        _kept.Clear();
        kept.ForEach(_kept.Enqueue);
    }

    private void Walk(int day, double[]? values)
    {
        var state = _dayStarts[day];
        var minute = firstMinute + (long)day * MinutesPerDay;
        var (origin, end) = (minute, minute + MinutesPerDay);
        while (minute < end)
        {
            var (phase, until) = timeline.At(minute);
            if (minute == phase.FromMinute && rules.FollowsScenario) state = new(state.Level + state.Deviation, 0);
            var stop = Math.Min(until, end);
            state = Walk(state, phase, minute, values.AsSpan(values is null ? 0 : (int)(minute - origin)), (int)(stop - minute));
            minute = stop;
        }

        if (values is not null) values[MinutesPerDay] = state.Level + state.Deviation;
        if (_dayStarts.Count == day + 1) _dayStarts.Add(state);
    }

    /// <summary>The hot loop, in local variables: years of it are walked before the first page shows.</summary>
    private State Walk(State state, ScenarioTimeline.Phase phase, long minute, Span<double> values, int count)
    {
        var (level, deviation, memory) = (state.Level, state.Deviation, rules.Memory);
        var noise = rules.MinuteNoise * (rules.FollowsScenario ? phase.Rules.Swing : 1);
        var (seed, stream, age) = (rules.Seed, rules.Stream, minute - phase.FromMinute);
        for (var i = 0; i < count; i++)
        {
            if (i < values.Length) values[i] = level + deviation;
            if (rules.HasDrift) level += phase.Rules.DriftPerMinute(age + i);
            deviation = deviation * memory + Chance.Bell(Chance.Hash(seed, stream, (ulong)(minute + i))) * noise;
        }

        return new(level, deviation);
    }

    private readonly record struct State(double Level, double Deviation);
}
