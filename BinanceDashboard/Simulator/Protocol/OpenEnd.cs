namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Where a range ends that was given a start alone.</summary>
internal enum OpenEnd
{
    Now,

    /// <summary>As long after the start as a range is when no times are said.</summary>
    ForTheUsualTime,

    /// <summary>Now; a start too long ago is moved nearer instead of refused.</summary>
    NowForTheLongestTime,
}
