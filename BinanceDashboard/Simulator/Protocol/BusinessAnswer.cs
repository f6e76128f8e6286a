namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The wrapping of the families that answer with a code of their own beside the status 200.</summary>
internal static class BusinessAnswer
{
    /// <param name="total">How many rows all pages have; null where there are no pages.</param>
    /// <param name="leavesEmptyOut">Without rows there is no <c>data</c> at all.</param>
    public static void Write<T>(ApiCall call, IReadOnlyList<T> rows, int? total, bool leavesEmptyOut, Action<ApiCall, T> write)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("code", "000000");
        call.Json.WriteString("message", "success");
        if (rows.Count > 0 || !leavesEmptyOut)
        {
            call.Json.WriteStartArray("data");
            foreach (var row in rows) write(call, row);
            call.Json.WriteEndArray();
        }

        if (total is { } count) call.Json.WriteNumber("total", count);
        call.Json.WriteBoolean("success", true);
        call.Json.WriteEndObject();
    }
}
