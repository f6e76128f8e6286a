namespace BinanceDashboard.Simulator.Books;

/// <summary>In one-way mode <see cref="Both"/>, in hedge mode one of the others; a short one is negative in both.</summary>
internal enum PositionSide
{
    Both,
    Long,
    Short,
}
