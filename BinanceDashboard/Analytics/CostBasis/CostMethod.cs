namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>Which lots a disposal takes.</summary>
public enum CostMethod
{
    /// <summary>The oldest first.</summary>
    Fifo,

    /// <summary>The newest first.</summary>
    Lifo,

    /// <summary>That of the highest cost for one unit first; of equal ones the oldest, those of unknown cost last.</summary>
    Hifo,

    /// <summary>A share of all of them: what is left always costs the average.</summary>
    Average,
}
