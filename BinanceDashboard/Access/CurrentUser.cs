using System.Security.Claims;

namespace BinanceDashboard.Access;

/// <summary>Who asks.</summary>
public static class CurrentUser
{
    public static string IdOf(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new AccessException("Sign in first.");
}
