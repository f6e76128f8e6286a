using System.Globalization;
using System.Text;
using BinanceDashboard.Simulator.Control;
using BinanceDashboard.Simulator.Streams;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Takes requests in: faults first, then the control routes' or the exchange's answer.</summary>
internal sealed class RequestHandler(WorldHost host, ExchangeFront front, FaultQueue faults, WeightCounters weights, ControlRoutes control, StreamHub streams)
{
    private const string ControlPrefix = "/sim/";
    private const int TrickledParts = 16;

    public async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var fault = path.StartsWith(ControlPrefix, StringComparison.Ordinal) ? null : faults.Take(path);
        if (fault?.Kind == SimulatorFaultKind.Reset)
        {
            context.Abort();
            return;
        }

        if (fault?.Kind == SimulatorFaultKind.Delay) await Task.Delay(fault.Value, context.RequestAborted);
        if (fault is null or { Kind: SimulatorFaultKind.Delay } && context.WebSockets.IsWebSocketRequest && await streams.TryServeAsync(context, path)) return;
        using var answer = Answer.Rent();
        await FillAsync(answer, context, path, fault);
        if (fault?.Kind == SimulatorFaultKind.Duplicate) answer.Rewrite(ListFaults.Duplicate);
        if (fault?.Kind == SimulatorFaultKind.Reorder) answer.Rewrite(ListFaults.Reorder);
        await SendAsync(answer, context, fault);
    }

    private async Task FillAsync(Answer answer, HttpContext context, string path, SimulatorFault? fault)
    {
        if (fault is { Kind: SimulatorFaultKind.Status }) FaultAnswers.WriteStatus(answer, path, fault, Now());
        else if (fault is { Kind: SimulatorFaultKind.Html }) FaultAnswers.WritePage(answer, fault.Value == 0 ? 200 : fault.Value);
        else await FillHonestlyAsync(answer, context, path, fault);
    }

    private async Task FillHonestlyAsync(Answer answer, HttpContext context, string path, SimulatorFault? fault)
    {
        if (fault is { Kind: SimulatorFaultKind.Ban }) StartBan(fault.Value);
        var skew = fault is { Kind: SimulatorFaultKind.Skew } ? TimeSpan.FromMilliseconds(fault.Value) : TimeSpan.Zero;
        var (method, query) = (context.Request.Method, context.Request.QueryString.Value ?? "");
        var body = method == "GET" ? "" : await ReadBodyAsync(context);
        var rawQuery = query.Length > 0 ? query[1..] : "";
        if (path.StartsWith(ControlPrefix, StringComparison.Ordinal) && control.TryAnswer(answer, method, path, rawQuery, body)) return;
        var (key, unit) = (context.Request.Headers["X-MBX-APIKEY"], context.Request.Headers["X-MBX-TIME-UNIT"]);
        if (front.TryAnswer(answer, new IncomingCall { Method = method, Path = path, Key = key, TimeUnit = unit, RawQuery = rawQuery, Body = body, Skew = skew })) return;
        answer.WriteText(404, "text/html", "<html><body><h2>404 Not found</h2></body></html>");
    }

    private DateTimeOffset Now()
    {
        lock (host.Gate) return host.Present().Now;
    }

    private void StartBan(int seconds)
    {
        lock (host.Gate) weights.Ban(host.MeteredNow.AddSeconds(seconds));
    }

    private static async Task<string> ReadBodyAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(context.RequestAborted);
    }

    private static async Task SendAsync(Answer answer, HttpContext context, SimulatorFault? fault)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value.ToString(CultureInfo.InvariantCulture);
        if (fault?.Kind == SimulatorFaultKind.Trickle) await TrickleAsync(answer.Body, context, fault.Value);
        else if (fault?.Kind == SimulatorFaultKind.Truncate) await CutAsync(answer.Body, context);
        else await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private static async Task TrickleAsync(ReadOnlyMemory<byte> body, HttpContext context, int pauseMilliseconds)
    {
        var size = Math.Max(1, body.Length / TrickledParts);
        for (var start = 0; start < body.Length; start += size)
        {
            await Task.Delay(pauseMilliseconds, context.RequestAborted);
            await context.Response.Body.WriteAsync(body[start..Math.Min(start + size, body.Length)], context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private static async Task CutAsync(ReadOnlyMemory<byte> body, HttpContext context)
    {
        await context.Response.Body.WriteAsync(body[..(body.Length / 2)], context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }
}
