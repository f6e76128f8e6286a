using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Access;

public static class AccessRegistration
{
    private const string CookieOrBearer = "CookieOrBearer";

    /// <summary>Takes credentials in, gives a signed-in user out; keeps exchange keys protected and every address behind a sign-in.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<OwnerOptions>(configuration.GetSection("Owner"));
        services.AddOptions<ProxyOptions>().Bind(configuration.GetSection(ProxyOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProxyOptions>, ProxyOptions>();
        services.AddDataProtection().SetApplicationName("BinanceDashboard");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(provider.GetRequiredService<DataDirectory>().KeyRing), NullLoggerFactory.Instance)));
        services.AddSingleton<KeyVault>().AddSingleton<SignInThrottle>().AddSingleton<OpenSessions>().AddSingleton<SignInStamps>().AddSingleton<AccountKeys>().AddSingleton<KeyCheck>();
        services.AddScoped<UserDirectory>().AddScoped<OwnerSetUp>().AddScoped<SignInService>();
        services.AddSingleton<ApiTokens>().AddSingleton<TokenUses>().AddHostedService(provider => provider.GetRequiredService<TokenUses>());
        services.AddHttpContextAccessor().AddAntiforgery(options => options.Cookie.Name = "antiforgery");
        return services.AddSignIn();
    }

    private static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddIdentityCore<User>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password = new PasswordOptions { RequiredLength = 8, RequireDigit = false, RequireLowercase = false, RequireNonAlphanumeric = false, RequireUppercase = false };
            })
            .AddSignInManager().AddEntityFrameworkStores<DashboardContext>();
        services.AddAuthentication(CookieOrBearer)
            .AddPolicyScheme(CookieOrBearer, null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddBearerToken(IdentityConstants.BearerScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.SchemeName, null)
            .AddIdentityCookies();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "signed-in";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/signin";
            options.ExpireTimeSpan = TimeSpan.FromDays(14);
            options.Events.OnValidatePrincipal = ValidateAsync;
            options.Events.OnRedirectToLogin = GoToSignIn;
            options.Events.OnRedirectToAccessDenied = context => Answer(context.Response, StatusCodes.Status403Forbidden);
        });
        services.Configure<SecurityStampValidatorOptions>(options => options.OnRefreshingPrincipal = KeepSession);
        return services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .Services;
    }

    private static string SchemeOf(HttpContext context) =>
        TokenSignIn.IsMeant(context.Request) ? TokenSignIn.SchemeName
        : context.Request.Headers.Authorization.Count > 0 ? IdentityConstants.BearerScheme
        : IdentityConstants.ApplicationScheme;

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var stamps = context.HttpContext.RequestServices.GetRequiredService<SignInStamps>();
        if (context.Principal is { } user && await stamps.HoldsAsync(user, context.HttpContext.RequestAborted)) await SecurityStampValidator.ValidatePrincipalAsync(context);
        else context.RejectPrincipal();
    }

    // From time to time the cookie is made anew from what is stored of its user, which does not name the sign-in.
    private static Task KeepSession(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal?.FindFirst(OpenSessions.SessionClaim) is { } session) context.NewPrincipal?.Identities.First().AddClaim(session.Clone());
        return Task.CompletedTask;
    }

    private static Task GoToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!IsForScripts(context.Request.Path))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }

        return Answer(context.Response, StatusCodes.Status401Unauthorized);
    }

    private static bool IsForScripts(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/_blazor");

    private static Task Answer(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
