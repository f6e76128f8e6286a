namespace BinanceDashboard;

/// <summary>What the program understands on its command line.</summary>
internal static class Usage
{
    public const string Text = """
        BinanceDashboard: did my trading beat simply holding BTC and ETH?

          dotnet run --project BinanceDashboard                     the dashboard, at http://localhost:5080
          dotnet run --project BinanceDashboard -- simulate …       the exchange simulator alone:
              --urls http://127.0.0.1:9090 [--seed 7] [--days 400] [--scenario bull] [--key K --secret S]
          dotnet run --project BinanceDashboard -- sync …           fetches cash flows, fills, orders and income without the dashboard:
              [--account NAME] [--from yyyy-MM-dd] [--out DIR]      DIR then holds futures_fills.csv and futures_positions.csv
          dotnet run --project BinanceDashboard -- check …          tries the accounts: reach, clock, key, rights, weight left:
              [--account NAME]                                      exit code 1 where one cannot be read
          dotnet run --project BinanceDashboard -- healthy          exit code 0 where the dashboard at Urls answers
          dotnet run --project BinanceDashboard -- backup FILE      the whole data directory in one file, also while the dashboard runs
          dotnet run --project BinanceDashboard -- restore FILE     puts it in the place of what is there, which is kept

        Options of the dashboard, and of these commands but simulate: --urls ADDRESS, and any setting as --Section:Key=value.
        """;

    private static readonly string[] Known =
        ["urls", "environment", "contentRoot", "applicationName", "Storage", "Owner", "Demo", "Exchange", "Rates", "Alerts", "Proxy", "Logging", "Collector", "Limits", "Logs"];

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
