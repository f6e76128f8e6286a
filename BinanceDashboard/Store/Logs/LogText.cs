using System.Text;
using System.Text.RegularExpressions;

namespace BinanceDashboard.Store.Logs;

/// <summary>The words of an entry: of bounded length, and without what signs a call or opens an account, whoever let it slip.</summary>
internal static partial class LogText
{
    private const string Hidden = "•••";
    private const int LongestMessage = 4_000;
    private const int LongestException = 8_000;
    private const int MostCauses = 5;
    private const int MostLines = 12;

    public static string Message(string text) => Short(Masked(text), LongestMessage);

    /// <summary>Type and message of it and of its causes, and where it came from.</summary>
    public static string Exception(Exception exception)
    {
        var text = new StringBuilder();
        for (var (cause, depth) = ((Exception?)exception, 0); cause is not null && depth < MostCauses; (cause, depth) = (cause.InnerException, depth + 1))
            text.Append(depth == 0 ? "" : "caused by ").Append(cause.GetType().FullName).Append(": ").AppendLine(cause.Message);
        foreach (var line in (exception.StackTrace ?? "").Split('\n').Take(MostLines)) text.AppendLine(line.TrimEnd());
        return Short(Masked(text.ToString().TrimEnd()), LongestException);
    }

    public static string Masked(string text)
    {
        text = SignedQuery().Replace(text, "?" + Hidden);
        text = PrivateKey().Replace(text, Hidden);
        return NamedSecret().Replace(text, match => match.Groups["name"].Value + Hidden);
    }

    private static string Short(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), "…");

    [GeneratedRegex("""\?[^\s"'<>]*\bsignature=[^\s"'<>]*""", RegexOptions.IgnoreCase)]
    private static partial Regex SignedQuery();

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)", RegexOptions.Singleline)]
    private static partial Regex PrivateKey();

    [GeneratedRegex("""(?<name>\b(signature|api_?key|api_?secret|secret|password|access_?token|refresh_?token|listen_?key)(=|"\s*:\s*")|\bX-MBX-APIKEY["']?\s*[:=]\s*["']?|\bBearer\s+)[^\s&"',;}]+""", RegexOptions.IgnoreCase)]
    private static partial Regex NamedSecret();
}
