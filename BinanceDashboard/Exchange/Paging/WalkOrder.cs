namespace BinanceDashboard.Exchange.Paging;

/// <summary>In which order a reader goes through a span of time. Within a page the rows stand as the exchange lists them.</summary>
public enum WalkOrder
{
    OldestFirst,
    NewestFirst,
}
