namespace BinanceDashboard.Exchange.Limits;

/// <summary>Who shares one budget of weight.</summary>
internal enum WeightPoolKind
{
    /// <summary>Everything under <c>/api</c> of one host, by address.</summary>
    Spot,

    /// <summary>One endpoint under <c>/sapi</c>, by address.</summary>
    SapiIp,

    /// <summary>One endpoint under <c>/sapi</c>, by key.</summary>
    SapiUid,

    /// <summary>Everything under <c>/fapi</c> and <c>/dapi</c>, by address.</summary>
    Futures,

    /// <summary>The two calls about funding rates under <c>/fapi</c>, by address.</summary>
    FundingRates,
}
