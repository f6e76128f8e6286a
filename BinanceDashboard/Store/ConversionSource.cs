namespace BinanceDashboard.Store;

/// <summary>Which of the exchange's lists a conversion comes from.</summary>
public enum ConversionSource
{
    /// <summary>A trade of the exchange's converter.</summary>
    Convert,

    /// <summary>A small balance turned into BNB.</summary>
    Dust,
}
