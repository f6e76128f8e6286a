namespace BinanceDashboard.Store.Sqlite;

/// <summary>What becomes of a row whose identity is kept already.</summary>
internal enum SameIdentity
{
    /// <summary>It cannot be: the transaction fails.</summary>
    Fails,

    /// <summary>The kept one stays as it is.</summary>
    Stays,

    /// <summary>The new one takes its place.</summary>
    Replaces,
}
