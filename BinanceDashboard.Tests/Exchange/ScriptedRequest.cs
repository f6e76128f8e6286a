namespace BinanceDashboard.Tests.Exchange;

/// <param name="RawQuery">As it arrived, without the question mark.</param>
public sealed record ScriptedRequest(string Method, string Path, string RawQuery, IReadOnlyDictionary<string, string> Headers)
{
    public string? Parameter(string name) => RawQuery.Split('&')
        .Select(pair => pair.Split('=', 2))
        .FirstOrDefault(pair => pair[0] == name)?[1];
}
