using System.Diagnostics.CodeAnalysis;

namespace BinanceDashboard.Exchange.UsdFutures;

[SuppressMessage("Naming", "CA1720", Justification = "The words of the field.")]
public enum PositionSide
{
    Unknown,

    /// <summary>One-way mode: the sign of the quantity is the direction.</summary>
    Both,
    Long,

    /// <summary>Hedge mode; the quantity is negative.</summary>
    Short,
}
