namespace BinanceDashboard.Exchange.Sending;

internal enum Security
{
    None,

    /// <summary>The key in the header alone.</summary>
    Key,

    /// <summary>The key in the header, timestamp and signature in the query.</summary>
    Signed,
}
