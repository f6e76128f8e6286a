using System.Diagnostics.CodeAnalysis;

namespace BinanceDashboard.Store;

/// <summary>Which position of a symbol a fill belongs to.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The words of the field.")]
public enum PositionSide
{
    /// <summary>The one there is: spot, and futures in one-way mode.</summary>
    Both,

    /// <summary>Hedge mode.</summary>
    Long,

    /// <summary>Hedge mode; its quantity is negative.</summary>
    Short,
}
