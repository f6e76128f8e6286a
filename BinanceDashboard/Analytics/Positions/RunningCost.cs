namespace BinanceDashboard.Analytics.Positions;

/// <summary>
/// What an open position has cost on the running average: an entry adds its value, an exit takes its share of the value with it. The
/// average is kept as value by quantity, so that an exit changes nothing and only an entry after it must divide.
/// </summary>
internal struct RunningCost
{
    private decimal _value;
    private decimal _quantity;

    /// <param name="quantity">What enters, positive.</param>
    /// <param name="value">Its value.</param>
    /// <param name="held">What was held before it.</param>
    /// <param name="places">As in <see cref="Of"/>.</param>
    public void Enter(decimal quantity, decimal value, decimal held, int places)
    {
        _value = Of(held, places) + value;
        _quantity = held + quantity;
    }

    /// <summary>The cost of what is held: value × held / quantity, rounded half-even to <paramref name="places"/>; 0 while nothing has entered.</summary>
    public readonly decimal Of(decimal held, int places)
    {
        if (held == _quantity) return _value;
        return held == 0 || _quantity == 0 ? 0 : decimal.Round(_value * held / _quantity, places);
    }
}
