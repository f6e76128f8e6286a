namespace BinanceDashboard.Analytics.Flows;

/// <summary>What a cash flow did to the benchmark.</summary>
public enum FlowEffectKind
{
    /// <summary>Units were bought or sold.</summary>
    Counted,

    /// <summary>The money out took all there was.</summary>
    Ended,

    /// <summary>The first money in after the end.</summary>
    Restarted,

    /// <summary>Nothing, because its money is in the benchmark's opening value.</summary>
    InOpeningValue,

    /// <summary>Nothing yet: it is not completed.</summary>
    Pending,

    /// <summary>Nothing ever: it was cancelled or failed.</summary>
    NotCounted,

    /// <summary>Nothing yet: it has no price.</summary>
    Unpriced,

    /// <summary>The benchmark is not known at that time.</summary>
    Unknown,

    /// <summary>Nothing, because there was nothing to sell.</summary>
    NothingHeld,
}
