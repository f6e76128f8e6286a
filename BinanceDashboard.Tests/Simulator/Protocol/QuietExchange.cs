using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>An exchange at its first instant, where nobody has lived yet: its books hold what a test puts there.</summary>
internal sealed class QuietExchange
{
    private const string SecondKey = "simulator-key-2";
    private const string SecondSecret = "simulator-secret-2";
    public static readonly DateTimeOffset Now = SimulatorClient.RealNow;

    private readonly WorldHost _host;
    private readonly ExchangeFront _front;

    public QuietExchange()
    {
        Time = new ManualTime(Now);
        _host = new WorldHost(new WorldSettings { Seed = 7, Start = Now, Days = 20, Scenario = "bull" }, Time, null);
        _front = new ExchangeFront(_host, new KeyRing(SimulatorClient.Key, SimulatorClient.Secret), new WeightCounters());
    }

    public ManualTime Time { get; }

    public World World => _host.Present();

    /// <summary>Those of account 1, in one-way mode.</summary>
    public AccountBooks Books => World.Account(1);

    /// <summary>Those of account 2, in hedge mode.</summary>
    public AccountBooks HedgedBooks => World.Account(2);

    public void Fund(Purse purse, string asset, decimal amount, int account = 1) =>
        World.Ledger.Settle(Now, World.Account(account).Key(purse, asset), Purse.Network, amount);

    /// <summary>The world lives on.</summary>
    public void Live(TimeSpan by) => _host.MoveTo(World.Now + by, running: false);

    /// <summary>A minute after the call before, so that no limit is in the way; the world's clock stands still.</summary>
    public JsonElement Read(string path, string query = "", int account = 1, string method = "GET")
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        return Parse(Send(path, Signed(query, account), KeyOf(account), method), 200);
    }

    /// <inheritdoc cref="Read"/>
    public JsonElement ReadPublic(string path, string query = "")
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        return Parse(Send(path, query, null, "GET"), 200);
    }

    public JsonElement ReadWithKey(string path, string method, string query = "") => Parse(Send(path, query, SimulatorClient.Key, method), 200);

    public (int Status, int Code, string Message) Refusal(string path, string query = "", int account = 1) =>
        ErrorOf(Send(path, Signed(query, account), KeyOf(account), "GET"));

    public (int Status, int Code, string Message) RefusalUnsigned(string path, string query, string? key, string method = "GET") => ErrorOf(Send(path, query, key, method));

    /// <summary>The weight that the headers say is used after a call.</summary>
    public Dictionary<string, int> Weights(string path, string query = "", bool isPublic = false) =>
        Send(path, isPublic ? query : Signed(query, 1), isPublic ? null : SimulatorClient.Key, "GET").Headers;

    private static string KeyOf(int account) => account == 1 ? SimulatorClient.Key : SecondKey;

    private string Signed(string query, int account)
    {
        var text = FormattableString.Invariant($"{query}{(query.Length > 0 ? "&" : "")}timestamp={World.Now.ToUnixTimeMilliseconds()}");
        return $"{text}&signature={SimulatorClient.SignatureOf(text, account == 1 ? SimulatorClient.Secret : SecondSecret)}";
    }

    private (int Status, string Body, Dictionary<string, int> Headers) Send(string path, string query, string? key, string method)
    {
        using var answer = Answer.Rent();
        Assert.True(_front.TryAnswer(answer, new IncomingCall { Method = method, Path = path, Key = key, RawQuery = query }), $"{method} {path} is not offered.");
        return (answer.Status, System.Text.Encoding.UTF8.GetString(answer.Body.Span), answer.Headers.ToDictionary(header => header.Name, header => header.Value));
    }

    private static JsonElement Parse((int Status, string Body, Dictionary<string, int> Headers) answer, int status)
    {
        Assert.True(answer.Status == status, $"{answer.Status} {answer.Body}");
        return JsonElement.Parse(answer.Body);
    }

    private static (int Status, int Code, string Message) ErrorOf((int Status, string Body, Dictionary<string, int> Headers) answer)
    {
        var body = JsonElement.Parse(answer.Body);
        Assert.NotEqual(200, answer.Status);
        return (answer.Status, body.GetProperty("code").GetInt32(), body.GetProperty("msg").GetString()!);
    }
}
