using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The built program as a process of its own, which can be ended as a machine ends one.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _errors = new();
    private readonly StringBuilder _output = new();

    private ProgramProcess(IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "BinanceDashboard.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        _process = new Process { StartInfo = start };
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.Start();
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    /// <summary>What it has used of the processors so far; unlike the clock's time it does not tell how busy the machine is.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public string Errors
    {
        get { lock (_errors) return _errors.ToString(); }
    }

    public string Output
    {
        get { lock (_output) return _output.ToString(); }
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Errors)> RunAsync(IEnumerable<string> arguments, params IEnumerable<KeyValuePair<string, string>> settings)
    {
        using var program = new ProgramProcess(arguments, settings);
        return (await program.ExitAsync(), program.Errors);
    }

    /// <summary>Starts the dashboard and waits until it answers at the address.</summary>
    public static async Task<ProgramProcess> StartAsync(Uri address, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var program = new ProgramProcess(["--urls", address.GetLeftPart(UriPartial.Authority)], settings);
        using var client = new HttpClient { BaseAddress = address };
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience && !program._process.HasExited;)
        {
            try
            {
                if ((await client.GetAsync("/health/live", TestContext.Current.CancellationToken)).IsSuccessStatusCode) return program;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        var said = program.Errors + program.Output;
        program.Dispose();
        throw new InvalidOperationException($"The program did not come up: {said}");
    }

    /// <summary>An address that nobody listens on.</summary>
    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>SIGKILL: nothing of the program runs after it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await ExitAsync();
    }

    /// <summary>SIGTERM.</summary>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return await ExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private async Task<int> ExitAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    private static void Keep(StringBuilder text, string? line)
    {
        lock (text) text.AppendLine(line);
    }
}
