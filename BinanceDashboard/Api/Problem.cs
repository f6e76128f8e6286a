namespace BinanceDashboard.Api;

/// <summary>The answers that are not a result.</summary>
internal static class Problem
{
    public static IResult NotFound() => Results.Problem("There is nothing here of that id.", statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static IResult Bad(string sentence) => Results.Problem(sentence, statusCode: StatusCodes.Status400BadRequest, title: "Bad request");

    public static IResult NotJson() =>
        Results.Problem("The body is not said to be JSON: send it with Content-Type: application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType, title: "Not JSON");

    public static IResult Conflict(string sentence) => Results.Problem(sentence, statusCode: StatusCodes.Status409Conflict, title: "Conflict");

    public static IResult NotSignedIn(string sentence) => Results.Problem(sentence, statusCode: StatusCodes.Status401Unauthorized, title: "Not signed in");

    public static IResult Forbidden(string sentence) => Results.Problem(sentence, statusCode: StatusCodes.Status403Forbidden, title: "Not allowed");
}
