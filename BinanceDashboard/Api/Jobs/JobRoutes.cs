using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Jobs;

internal static class JobRoutes
{
    public static void MapJobs(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("/jobs");
        jobs.MapGet("", ListAsync).Produces<IEnumerable<JobContract>>().WithSummary("What the schedule does, when it last did it for the caller's accounts and when it does next.");
        jobs.MapPost("/{name}/run", RunAsync).Produces<JobContract>(StatusCodes.Status202Accepted).WithSummary("Runs a job for the caller's accounts now, due or not; 409 while it runs for one of them.");
        jobs.MapPost("/{name}/pause", (string name, ClaimsPrincipal user, UserDirectory users, JobCommands commands, CancellationToken cancellationToken) => PauseAsync(name, true, user, users, commands, cancellationToken))
            .Produces(StatusCodes.Status204NoContent).WithSummary("Has the schedule leave a job alone, for everybody; the owner only.");
        jobs.MapPost("/{name}/resume", (string name, ClaimsPrincipal user, UserDirectory users, JobCommands commands, CancellationToken cancellationToken) => PauseAsync(name, false, user, users, commands, cancellationToken))
            .Produces(StatusCodes.Status204NoContent).WithSummary("Has the schedule look after a paused job again; the owner only.");
    }

    private static async Task<IEnumerable<JobContract>> ListAsync(ClaimsPrincipal user, AccountQueries accounts, JobReader reader, CancellationToken cancellationToken) =>
        (await reader.ReadAsync(await accounts.ListAsync(CurrentUser.IdOf(user), cancellationToken), cancellationToken)).Select(JobContract.Of);

    private static async Task<IResult> RunAsync(string name, ClaimsPrincipal user, AccountQueries accounts, JobReader reader, JobCommands commands, CancellationToken cancellationToken)
    {
        var own = await accounts.ListAsync(CurrentUser.IdOf(user), cancellationToken);
        return commands.Run(name, own) switch
        {
            JobStart.Unknown => Problem.NotFound(),
            JobStart.Started => Results.Accepted("/api/jobs", JobContract.Of((await reader.ReadAsync(own, cancellationToken)).Single(job => job.Name == name))),
            var refused => Problem.Conflict(JobCommands.Refusal(refused)!),
        };
    }

    private static async Task<IResult> PauseAsync(string name, bool isPaused, ClaimsPrincipal user, UserDirectory users, JobCommands commands, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(CurrentUser.IdOf(user)) is not { IsOwner: true }) return Problem.Forbidden("Only the owner may pause and resume jobs: they work for everybody.");
        try
        {
            return await commands.PauseAsync(name, isPaused, cancellationToken) ? Results.NoContent() : Problem.NotFound();
        }
        catch (StoreException failure)
        {
            return Results.Problem(failure.Message, statusCode: StatusCodes.Status500InternalServerError, title: "Not written");
        }
    }
}
