using System.Globalization;
using System.Text.Json;
using BinanceDashboard.Simulator.Protocol;

namespace BinanceDashboard.Simulator.Control;

/// <summary>The routes under /sim/: JSON in, JSON out, a sentence when the body is wrong.</summary>
internal sealed class ControlRoutes(SimulatorControl control)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new UtcTimeConverter() } };

    /// <returns>False for a route that is not offered.</returns>
    public bool TryAnswer(Answer answer, string method, string path, string rawQuery, string body)
    {
        try
        {
            if ((method, path) == ("GET", "/sim/statement"))
            {
                answer.WriteText(200, "text/csv;charset=UTF-8", control.ReadStatement(Account(rawQuery)));
                return true;
            }

            var result = (method, path) switch
            {
                ("GET", "/sim/state") => control.ReadState(Account(rawQuery)),
                ("POST", "/sim/scenario") => ChangeScenario(body),
                ("POST", "/sim/deposit") => Deposit(body),
                ("POST", "/sim/withdraw") => Withdraw(body),
                ("POST", "/sim/clock") => MoveClock(body),
                ("POST", "/sim/faults") => AddFault(body),
                _ => null,
            };
            if (result is null) return false;
            answer.WriteJson(json => JsonSerializer.Serialize(json, result, result.GetType(), Json));
        }
        catch (SimulatorException refusal)
        {
            WriteProblem(answer, refusal.Status, refusal.Message);
        }
        catch (ApiException refusal)
        {
            WriteProblem(answer, refusal.Status, refusal.Message);
        }

        return true;
    }

    private static void WriteProblem(Answer answer, int status, string sentence) =>
        answer.WriteText(status, "application/problem+json", JsonSerializer.Serialize(new { status, title = "The command was refused.", detail = sentence }, Json));

    private object ChangeScenario(string text)
    {
        using var body = new ControlBody(text);
        control.ChangeScenario(body.Text("name"));
        return new { time = control.Now, scenario = control.Scenario };
    }

    private SimulatorMovement Deposit(string text)
    {
        using var body = new ControlBody(text);
        return control.Deposit(body.Text("asset"), body.Amount("amount"), body.Number("account", 1));
    }

    private SimulatorMovement Withdraw(string text)
    {
        using var body = new ControlBody(text);
        return control.Withdraw(body.Text("asset"), body.Amount("amount"), body.Number("account", 1));
    }

    private object MoveClock(string text)
    {
        using var body = new ControlBody(text);
        control.Advance(body.Duration("advance"), body.Flag("running"));
        return new { time = control.Now, running = control.IsRunning };
    }

    private object AddFault(string text)
    {
        using var body = new ControlBody(text);
        if (body.Flag("clear") == true) control.ClearFaults();
        else control.AddFault(ReadFault(body));
        return new { waiting = control.WaitingFaults };
    }

    private static SimulatorFault ReadFault(ControlBody body)
    {
        var kind = body.Text("kind");
        if (!Enum.TryParse<SimulatorFaultKind>(kind, ignoreCase: true, out var known) || !char.IsAsciiLetter(kind[0]))
        {
            throw new SimulatorException(400, $"There is no fault '{kind}'; choose status, delay, reset, truncate, html, ban, skew, trickle, duplicate or reorder.");
        }

        return new SimulatorFault
        {
            Kind = known,
            Match = body.OptionalText("match") ?? "",
            Count = body.Number("count", 1),
            Value = body.Number("value", 0),
            Code = body.Number("code", 0),
        };
    }

    private static int Account(string rawQuery)
    {
        var text = new RequestParameters(rawQuery, "").Text("account") ?? "1";
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var account) ? account : throw new SimulatorException(400, "There are the accounts 1 and 2.");
    }
}
