using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Auth;

internal static class UserRoutes
{
    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        var users = api.MapGroup("/users").AddEndpointFilter(OnlyOwnerAsync);
        users.MapGet("", async (UserDirectory directory, CancellationToken cancellationToken) =>
            (await directory.ListAsync(cancellationToken)).Select(Contract)).Produces<IEnumerable<UserContract>>().WithSummary("Everybody who may sign in.");
        users.MapPost("", AddAsync).Produces<UserContract>(StatusCodes.Status201Created).WithSummary("Adds a user, who sees only their own accounts.");
        users.MapDelete("/{id}", RemoveAsync).Produces(StatusCodes.Status204NoContent).WithSummary("Removes a user and all their accounts.");
    }

    private static async ValueTask<object?> OnlyOwnerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var directory = context.HttpContext.RequestServices.GetRequiredService<UserDirectory>();
        var id = context.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier);
        return id is not null && await directory.FindByIdAsync(id) is { IsOwner: true } ? await next(context) : Problem.Forbidden("Only the owner may see and change users.");
    }

    private static async Task<IResult> AddAsync(LoginContract body, UserDirectory directory)
    {
        var user = await directory.AddAsync(body.Email?.Trim() ?? "", body.Password ?? "");
        return Results.Created($"/api/users/{user.Id}", Contract(user));
    }

    private static async Task<IResult> RemoveAsync(string id, UserDirectory directory) =>
        await directory.RemoveAsync(id) ? Results.NoContent() : Problem.NotFound();

    private static UserContract Contract(User user) => new(user.Id, user.Email ?? "", user.IsOwner);
}
