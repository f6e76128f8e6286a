namespace BinanceDashboard;

/// <summary>The command <c>healthy</c>: asks the dashboard of this machine whether it lives, for a container that has no other program to ask with.</summary>
internal static class HealthyCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <param name="args">Settings, as the dashboard has them.</param>
    /// <returns>The exit code: 0 where it answers.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        if (!Usage.Understands(args))
        {
            await Console.Error.WriteLineAsync(Usage.Text);
            return 2;
        }

        var urls = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory }).Configuration["Urls"] ?? "";
        var address = urls.Split(';')[0].Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal).Replace("*", "127.0.0.1", StringComparison.Ordinal);
        try
        {
            using var client = new HttpClient { Timeout = Patience };
            using var answer = await client.GetAsync(new Uri($"{address.TrimEnd('/')}/health/live"), cancellationToken);
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or UriFormatException)
        {
            await Console.Error.WriteLineAsync($"{address} does not answer: {failure.Message}");
            return 1;
        }
    }
}
