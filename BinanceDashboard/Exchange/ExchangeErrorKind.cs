namespace BinanceDashboard.Exchange;

/// <summary>What a caller can act on when the exchange gave no answer or a bad one.</summary>
public enum ExchangeErrorKind
{
    /// <summary>Malformed, unknown or deleted key, or one that may not be used from this address.</summary>
    InvalidKey,

    /// <summary>The secret does not belong to the key.</summary>
    InvalidSignature,

    /// <summary>The key works but may not do this (futures not enabled, for instance).</summary>
    MissingPermission,

    /// <summary>That wallet was never opened (futures account inactive, no margin account).</summary>
    AccountInactive,

    /// <summary>The clocks differ even after they were measured again.</summary>
    ClockSkew,

    /// <summary>The limit would be or was exceeded; <see cref="ExchangeException.RetryAt"/> says when it goes on.</summary>
    RateLimited,

    /// <summary>The exchange has banned this address for a while; nothing is sent to it until <see cref="ExchangeException.RetryAt"/>.</summary>
    Banned,

    /// <summary>HTTP 451: not served from here.</summary>
    Region,

    /// <summary>HTTP 403: a firewall in front of the exchange refused.</summary>
    Blocked,

    /// <summary>No such call at this address: 404 or a redirect.</summary>
    NotFound,

    /// <summary>The exchange understood and refused; see <see cref="ExchangeException.Code"/>.</summary>
    BadRequest,

    /// <summary>The exchange answered that it cannot at present (5xx, 408).</summary>
    Unavailable,

    /// <summary>No connection, or it broke before an answer came.</summary>
    Unreachable,

    TimedOut,

    /// <summary>An answer that is not what the exchange documents: HTML, cut off, too large.</summary>
    Unreadable,

    /// <summary>Not tried, because the last tries all failed; <see cref="ExchangeException.RetryAt"/> says when the next one may start.</summary>
    CircuitOpen,

    /// <summary>The exchange or this program cannot do what was asked; trying again is of no use.</summary>
    NotSupported,

    /// <summary>The environment has no such call at all, which is known before anything is asked: what it would list does not exist there.</summary>
    NotOffered,
}
