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

    private static readonly string[] HostOptions = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    /// <summary>Whether the arguments are options of the dashboard itself.</summary>
    public static bool Understands(IReadOnlyList<string> args)
    {
        for (var at = 0; at < args.Count; at++)
        {
            var name = args[at].Split('=', 2)[0];
            if (!name.StartsWith("--", StringComparison.Ordinal)) return false;
            if (!name.Contains(':', StringComparison.Ordinal) && !HostOptions.Contains(name, StringComparer.OrdinalIgnoreCase)) return false;
            if (!args[at].Contains('=', StringComparison.Ordinal) && ++at >= args.Count) return false;
        }

        return true;
    }
}
