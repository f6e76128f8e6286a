using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>A row of chances of its own, so that one habit's throws do not change another's.</summary>
internal sealed class Dice(ulong seed, ulong stream)
{
    private ulong _throws;

    /// <summary>At least 0, below 1.</summary>
    public double Next() => Chance.Uniform(seed, stream, _throws++);

    public double Between(double min, double max) => min + Next() * (max - min);

    /// <summary>A whole number of milliseconds, so that events do not pile up on the seconds.</summary>
    public TimeSpan Hours(double min, double max) => TimeSpan.FromMilliseconds(Math.Floor(Between(min, max) * 3_600_000));

    public T Pick<T>(IReadOnlyList<T> items) => items[(int)(Next() * items.Count)];
}
