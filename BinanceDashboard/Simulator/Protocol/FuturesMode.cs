using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>One-way or hedge mode, which both futures markets share, and its words.</summary>
internal static class FuturesMode
{
    /// <summary>The rows that a symbol has in a list of all of them.</summary>
    public static IReadOnlyList<PositionSide> SidesOf(AccountBooks books) => books.IsHedged ? [PositionSide.Long, PositionSide.Short] : [PositionSide.Both];

    public static string Text(PositionSide side) => side switch
    {
        PositionSide.Long => "LONG",
        PositionSide.Short => "SHORT",
        _ => "BOTH",
    };
}
