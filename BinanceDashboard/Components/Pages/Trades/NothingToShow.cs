namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>Why the list is empty.</summary>
public enum NothingToShow
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>Nothing was read of any account that is looked at.</summary>
    NotYet,

    /// <summary>The symbol was never traded.</summary>
    UnknownSymbol,

    /// <summary>There are some, but not in this period and market.</summary>
    NotHere,
}
