using BinanceDashboard.Access;
using Microsoft.AspNetCore.Components.Authorization;

namespace BinanceDashboard.Components.Reading;

/// <summary>Who looks at this page. One browser window.</summary>
public sealed class SignedInUser(AuthenticationStateProvider authentication)
{
    public async Task<(string Id, string Email)> GetAsync()
    {
        var principal = (await authentication.GetAuthenticationStateAsync()).User;
        return (CurrentUser.IdOf(principal), principal.Identity?.Name ?? "");
    }
}
