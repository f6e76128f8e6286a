using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The built program as a process of its own, which can be ended as a machine ends one.</summary>
internal sealed partial class ProgramProcess : IDisposable
{
    /// <summary>Whichever port is free.</summary>
    public const string AnyAddress = "http://127.0.0.1:0";

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

    /// <summary>Where it listens, on a port that was free.</summary>
    public Uri Address { get; private set; } = null!;

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

    /// <summary>The same, with all that it said.</summary>
    public static async Task<(int Code, string Output, string Errors)> FinishAsync(IEnumerable<string> arguments, params IEnumerable<KeyValuePair<string, string>> settings)
    {
        using var program = new ProgramProcess(arguments, settings);
        return (await program.ExitAsync(), program.Output, program.Errors);
    }

    /// <summary>Starts a command and leaves it running.</summary>
    public static ProgramProcess Begin(IEnumerable<string> arguments, params IEnumerable<KeyValuePair<string, string>> settings) => new(arguments, settings);

    /// <summary>Starts the dashboard on a free port and waits until it answers.</summary>
    public static async Task<ProgramProcess> StartAsync(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var program = new ProgramProcess(["--urls", AnyAddress], settings);
        await Wait.UntilAsync(() => program._process.HasExited || Listening().IsMatch(program.Output), () => program.Errors + program.Output);
        if (Listening().Match(program.Output) is { Success: true } listening)
        {
            program.Address = new Uri(listening.Groups[1].Value);
            using var client = new HttpClient { BaseAddress = program.Address };
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode);
            return program;
        }

        var said = program.Errors + program.Output;
        program.Dispose();
        throw new InvalidOperationException($"The program did not come up: {said}");
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
        await Wait.UntilAsync(() => _process.HasExited, () => $"the program's end: {Errors}{Output}");
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    private static void Keep(StringBuilder text, string? line)
    {
        lock (text) text.AppendLine(line);
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
