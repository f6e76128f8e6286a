namespace BinanceDashboard.Simulator.Protocol;

internal enum WeightPool
{
    /// <summary>All of /api together, per address.</summary>
    Spot,

    /// <summary>Each endpoint of /sapi on its own, per address.</summary>
    SapiAddress,

    /// <summary>Each endpoint of /sapi on its own, per account.</summary>
    SapiAccount,

    /// <summary>Like <see cref="SapiAccount"/>, counted by the second.</summary>
    SapiAccountSecond,

    /// <summary>All of /fapi and /dapi together, per address.</summary>
    Futures,

    /// <summary>Requests for funding rates of USD-M, counted on their own in five minutes, per address; no header tells them.</summary>
    FundingRates,
}
