using Microsoft.AspNetCore.Identity;

namespace BinanceDashboard.Store;

/// <summary>Somebody who signs in.</summary>
public sealed class User : IdentityUser
{
    /// <summary>The owner may add and remove users; there is one.</summary>
    public bool IsOwner { get; set; }

    /// <summary>The demo's user signs in without a password and is not counted as the owner.</summary>
    public bool IsDemo { get; set; }
}
