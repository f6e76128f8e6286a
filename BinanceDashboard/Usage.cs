namespace BinanceDashboard;

/// <summary>What the program understands on its command line.</summary>
internal static class Usage
{
    public const string Text = """
        BinanceDashboard: did my trading beat simply holding BTC and ETH?

          dotnet run --project BinanceDashboard                     the dashboard, at http://localhost:5080
          dotnet run --project BinanceDashboard -- simulate …       the exchange simulator alone:
              --urls http://127.0.0.1:9090 [--seed 7] [--days 400] [--scenario bull] [--key K --secret S]

        Options of the dashboard: --urls ADDRESS, and any setting as --Section:Key=value.
        """;

    private static readonly string[] Known =
        ["urls", "environment", "contentRoot", "applicationName", "Storage", "Owner", "Demo", "Exchange", "Rates", "Proxy", "Logging", "Collector", "Limits", "Logs"];

    /// <summary>Whether the arguments are options of the dashboard itself.</summary>
    public static bool Understands(IReadOnlyList<string> args)
    {
        for (var at = 0; at < args.Count; at++)
        {
            if (!args[at].StartsWith("--", StringComparison.Ordinal)) return false;
            if (!Known.Contains(args[at][2..].Split(':', '=')[0], StringComparer.OrdinalIgnoreCase)) return false;
            if (!args[at].Contains('=', StringComparison.Ordinal) && ++at >= args.Count) return false;
        }

        return true;
    }
}
