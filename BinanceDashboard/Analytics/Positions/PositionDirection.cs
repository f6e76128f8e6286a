using System.Diagnostics.CodeAnalysis;

namespace BinanceDashboard.Analytics.Positions;

[SuppressMessage("Naming", "CA1720", Justification = "The words of the field.")]
public enum PositionDirection
{
    Long,
    Short,
}
