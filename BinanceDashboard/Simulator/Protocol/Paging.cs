namespace BinanceDashboard.Simulator.Protocol;

/// <summary>How many rows a call asks for, and which page of them.</summary>
internal static class Paging
{
    /// <summary>At least 1; futures refuse more than the maximum.</summary>
    public static int FuturesLimit(this RequestParameters parameters, int usual, int max)
    {
        var limit = parameters.Number("limit") ?? usual;
        return limit >= 1 && limit <= max ? (int)limit : throw Invalid("limit");
    }

    /// <summary>At least 1; more than the maximum counts as the maximum.</summary>
    public static int Size(this RequestParameters parameters, string name, int usual, int max)
    {
        var size = parameters.Number(name) ?? usual;
        return size >= 1 ? (int)Math.Min(size, max) : throw Invalid(name);
    }

    /// <summary>The rows of a page, the first being 1.</summary>
    public static IReadOnlyList<T> Page<T>(this RequestParameters parameters, IEnumerable<T> rows, int size)
    {
        var page = parameters.Number("page") ?? 1;
        if (page < 1) throw Invalid("page");
        return [.. rows.Skip((int)Math.Min((page - 1) * size, int.MaxValue)).Take(size)];
    }

    public static ApiException Invalid(string parameter) => new(400, -1130, $"Data sent for parameter '{parameter}' is not valid.");

    public static ApiException BadCombination() => new(400, -1128, "Combination of optional parameters invalid.");

    public static ApiException NeitherSent(string one, string other) => new(400, -1102, $"Param '{one}' or '{other}' must be sent, but both were empty/null!");
}
