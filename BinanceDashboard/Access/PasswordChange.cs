namespace BinanceDashboard.Access;

/// <summary>What became of a wish for another password.</summary>
public enum PasswordChange
{
    Changed,

    /// <summary>The present one is another.</summary>
    Wrong,

    /// <summary>Too many wrong ones lately.</summary>
    Locked,

    /// <summary>The two new ones differ.</summary>
    Mismatch,

    /// <summary>Too short, or too long.</summary>
    Weak,

    /// <summary>The form was open for too long, or came from elsewhere.</summary>
    Stale,

    /// <summary>The demo's user has none.</summary>
    Demo,
}
