namespace BinanceDashboard.Simulator;

public enum SimulatorFaultKind
{
    /// <summary>Answers with a status and Binance's body for it.</summary>
    Status,

    /// <summary>Answers late.</summary>
    Delay,

    /// <summary>Cuts the connection without an answer.</summary>
    Reset,

    /// <summary>Cuts the connection in the middle of the body.</summary>
    Truncate,

    /// <summary>Answers with a page.</summary>
    Html,

    /// <summary>Bans the address: this and every further request is refused with 418 until the ban is over.</summary>
    Ban,

    /// <summary>Moves the time that this answer states and that its checks use.</summary>
    Skew,

    /// <summary>Sends the body in small parts with a pause before each.</summary>
    Trickle,

    /// <summary>States every row of a list twice.</summary>
    Duplicate,

    /// <summary>States the rows of a list in another order.</summary>
    Reorder,
}
