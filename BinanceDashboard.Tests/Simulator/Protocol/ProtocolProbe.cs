using System.Text.Json;
using BinanceDashboard.Simulator;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>
/// The exchange's answers without HTTP, in front of a world that stands still at its empty beginning: the test writes the books. Every call is
/// made in a minute of its own, so that no limit is met, unless the test says otherwise.
/// </summary>
internal sealed class ProtocolProbe
{
    public static readonly DateTimeOffset Start = new(2026, 3, 14, 9, 26, 53, 589, TimeSpan.Zero);

    private readonly ManualTime _time = new(Start);
    private readonly WorldHost _host;
    private readonly ExchangeFront _front;
    private long _ids;

    public ProtocolProbe(SimulatorVenue venue = SimulatorVenue.Global)
    {
        _host = new WorldHost(new WorldSettings { Seed = 7, Start = Start, Days = 20, Scenario = "bull" }, _time, directory: null);
        _front = new ExchangeFront(_host, new KeyRing(SimulatorClient.Key, SimulatorClient.Secret), new WeightCounters(), venue);
    }

    public World World => _host.Present();

    public AccountBooks Books => World.Account(1);

    public DateTimeOffset Now => World.Now;

    public bool StandsInOneMinute { get; init; }

    public string? TimeUnit { get; init; }

    public static long Milliseconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    public long NextId() => ++_ids;

    /// <summary>Lives on: the world's own traders act on the way.</summary>
    public void MoveTo(DateTimeOffset instant) => _host.MoveTo(instant, running: false);

    /// <summary>Books an amount into a place of account 1; what is negative goes out of it.</summary>
    public void Put(Purse purse, string asset, decimal amount, DateTimeOffset? at = null, bool locked = false, string pair = "")
    {
        var (place, other) = (Books.Key(purse, asset, locked, pair), new LedgerKey(0, Purse.Network, asset));
        World.Ledger.Move(at ?? Now, amount > 0 ? other : place, amount > 0 ? place : other, Math.Abs(amount));
    }

    public ProbeAnswer Send(string method, string path, string query = "", string? key = SimulatorClient.Key, string body = "")
    {
        if (!StandsInOneMinute) _time.Advance(TimeSpan.FromMinutes(1));
        using var answer = Answer.Rent();
        if (!_front.TryAnswer(answer, new IncomingCall { Method = method, Path = path, Key = key, RawQuery = query, Body = body, TimeUnit = TimeUnit })) return new ProbeAnswer(404, default, []);
        using var document = JsonDocument.Parse(answer.Body);
        return new ProbeAnswer(answer.Status, document.RootElement.Clone(), [.. answer.Headers]);
    }

    /// <summary>The query with the present time, and its signature.</summary>
    public string Sign(string query, string secret = SimulatorClient.Secret)
    {
        var text = $"{query}{(query.Length > 0 ? "&" : "")}timestamp={Milliseconds(Now)}";
        return $"{text}&signature={SimulatorClient.SignatureOf(text, secret)}";
    }

    public ProbeAnswer SendSigned(string path, string query = "", string method = "GET") => Send(method, path, Sign(query));

    public JsonElement Read(string path, string query = "", string method = "GET")
    {
        var answer = SendSigned(path, query, method);
        Assert.Equal(200, answer.Status);
        return answer.Body;
    }

    /// <summary>The answer's rows, which are the answer itself or stand in it under a name.</summary>
    public List<JsonElement> Rows(string path, string query = "", string name = "rows", string method = "GET")
    {
        var body = Read(path, query, method);
        return [.. (body.ValueKind == JsonValueKind.Array ? body : body.GetProperty(name)).EnumerateArray()];
    }

    public (int Status, int Code, string Message) Refusal(string path, string query = "", string method = "GET") => SendSigned(path, query, method).Error;
}
