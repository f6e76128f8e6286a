namespace BinanceDashboard.Analytics.Positions;

/// <summary>Where a fill stands against those of its symbol that are already counted.</summary>
internal enum FillPlace
{
    Next,

    /// <summary>The one before once more.</summary>
    Repeated,

    /// <summary>Before another of the same batch.</summary>
    OutOfOrder,

    /// <summary>Before one of an earlier batch.</summary>
    Late,
}
