namespace BinanceDashboard.Simulator.Protocol;

/// <summary>An answer of Binance that is not 200.</summary>
internal sealed class ApiException(int status, int code, string message) : Exception(message)
{
    public int Status => status;

    public int Code => code;

    public int? RetryAfterSeconds { get; init; }

    public static ApiException Missing(string parameter) =>
        new(400, -1102, $"Mandatory parameter '{parameter}' was not sent, was empty/null, or malformed.");

    public static ApiException NeitherSent(string one, string other) => new(400, -1102, $"Param '{one}' or '{other}' must be sent, but both were empty/null!");

    public static ApiException BadCombination() => new(400, -1128, "Combination of optional parameters invalid.");

    public static ApiException Invalid(string parameter) => new(400, -1130, $"Data sent for parameter '{parameter}' is not valid.");

    public static ApiException Illegal(string parameter, string range) =>
        new(400, -1100, $"Illegal characters found in parameter '{parameter}'; legal range is '{range}'.");
}
