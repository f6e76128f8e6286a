using System.Globalization;
using System.Text;
using BinanceDashboard.Collector.Imports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Analytics;
using BinanceDashboard.Tests.Store;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Collector.Imports;

public sealed class StatementLaws
{
    private const int Cases = 60;

    private static readonly string[] Words = ["Deposit", "Withdraw", "Fee", "Receive", "Transaction Buy", "Something New"];
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private int _accounts;

    [Fact]
    public async Task AnyFile_TwiceOrInOverlappingParts_IsTheFileOnce()
    {
        await using var store = await TestStore.CreateAsync();

        Law.Holds(Prop.ForAll<(byte Second, byte Word, sbyte Change)[], byte, byte>((rows, one, other) => PartsHoldAsync(store, rows, one, other).GetAwaiter().GetResult()), Cases);
    }

    [Fact]
    public async Task FlowsAndStatement_InEitherOrder_GiveEveryMoveOnce()
    {
        await using var store = await TestStore.CreateAsync();

        Law.Holds(Prop.ForAll<(byte Minute, byte Kind, byte Size)[], int>((moves, seed) => OrderHoldsAsync(store, moves, seed).GetAwaiter().GetResult()), Cases);
    }

    private async Task<bool> PartsHoldAsync(TestStore store, (byte Second, byte Word, sbyte Change)[] rows, byte one, byte other)
    {
        var sorted = rows.OrderBy(row => row.Second).Select(Row).ToList();
        if (sorted.Count == 0) return true;
        var (whole, parts) = (await NewAccountAsync(store), await NewAccountAsync(store));
        var (cut, overlap) = (one % (sorted.Count + 1), other % (sorted.Count + 1));
        var first = await TakeOverAsync(store, whole, sorted);
        var again = await TakeOverAsync(store, whole, sorted);

        await TakeOverAsync(store, parts, sorted[..Math.Max(cut, overlap)]);
        await TakeOverAsync(store, parts, WholeSeconds(sorted, Math.Min(cut, overlap)));
        await TakeOverAsync(store, parts, sorted[Math.Min(cut, overlap)..]);

        return first == sorted.Count && again == 0
            && (await LinesAsync(store, parts)).SequenceEqual(await LinesAsync(store, whole))
            && (await FlowsAsync(store, parts)).SequenceEqual(await FlowsAsync(store, whole));
    }

    // An export begins at a second, with all that happened in it: only so do parts show how often what looks alike happened.
    private static List<string> WholeSeconds(List<string> sorted, int from) =>
        from == sorted.Count ? [] : [.. sorted.Where(row => string.CompareOrdinal(Second(row), Second(sorted[from])) >= 0)];

    private static string Second(string row) => row.Split(',')[1];

    private async Task<bool> OrderHoldsAsync(TestStore store, (byte Minute, byte Kind, byte Size)[] moves, int seed)
    {
        var dice = new Random(seed);
        var flows = moves.Select(Flow).ToList();
        var listed = flows.Where(_ => dice.Next(3) > 0).Select(flow => flow with { At = flow.At.AddMilliseconds(dice.Next(900)) }).ToArray();
        var lines = flows.OrderBy(flow => flow.At).SelectMany(LinesOf).ToList();
        var (before, after) = (await NewAccountAsync(store), await NewAccountAsync(store));

        await LearnAsync(store, before, listed);
        await TakeOverAsync(store, before, lines);
        await TakeOverAsync(store, after, lines);
        dice.Shuffle(listed);
        foreach (var batch in listed.Chunk(3)) await LearnAsync(store, after, batch);

        var (one, other) = (await FlowsAsync(store, before), await FlowsAsync(store, after));
        return one.SequenceEqual(other)
            && one.Count(flow => !flow.Id.StartsWith("statement:", StringComparison.Ordinal)) == listed.Length
            && one.Select(flow => (flow.Kind, flow.Quantity, flow.Second)).Order().SequenceEqual(flows.Select(flow => (flow.Kind, flow.Quantity, flow.At.ToUnixTimeSeconds())).Order());
    }

    private static string Row((byte Second, byte Word, sbyte Change) row) => Text(Sample.Start.AddSeconds(row.Second % 5), Words[row.Word % Words.Length], row.Change % 4);

    private static string Text(DateTimeOffset at, string operation, decimal change) =>
        string.Create(CultureInfo.InvariantCulture, $"7,{at:yyyy-MM-dd HH:mm:ss},Spot,{operation},BTC,{change},\n");

    private static CashFlow Flow((byte Minute, byte Kind, byte Size) move, int number)
    {
        var (kind, sign) = (move.Kind % 4) switch { 0 => (FlowKind.Deposit, 1), 1 => (FlowKind.Withdrawal, -1), 2 => (FlowKind.PayIn, 1), _ => (FlowKind.P2pSell, -1) };
        var fee = kind == FlowKind.Withdrawal ? 1 : 0;
        return Sample.Deposit(0, $"{number}", Sample.Start.AddMinutes(move.Minute % 40), sign * (10 + (move.Size % 5) + fee)) with { Kind = kind, Asset = "BTC", Fee = fee };
    }

    private static IEnumerable<string> LinesOf(CashFlow flow)
    {
        var word = flow.Kind switch { FlowKind.Withdrawal => "Withdraw", FlowKind.PayIn => "Receive", FlowKind.P2pSell => "P2P Trading", _ => "Deposit" };
        yield return Text(flow.At, word, flow.Quantity + flow.Fee);
        if (flow.Fee > 0) yield return Text(flow.At, word, -flow.Fee);
    }

    private async Task<long> NewAccountAsync(TestStore store) => (await store.AddAccountAsync($"Account {++_accounts}")).Id;

    private static Task<int> LearnAsync(TestStore store, long account, IEnumerable<CashFlow> flows) =>
        store.Facts.KeepAsync([.. flows.Select(flow => flow with { AccountId = account })], Sample.Cursor(account, Sample.Start), CancellationToken.None);

    private static async Task<int> TakeOverAsync(TestStore store, long account, List<string> rows)
    {
        if (rows.Count == 0) return 0;
        var text = StatementFileReader.Header + "\n" + string.Concat(rows);
        var file = await new StatementFileReader(Now).ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), CancellationToken.None);
        Assert.Null(file.Problem);
        return (await store.Get<StatementCommands>().KeepAsync(account, file.LinesOf(account), CancellationToken.None)).Lines;
    }

    private static async Task<List<StatementLine>> LinesAsync(TestStore store, long account)
    {
        var lines = await store.Get<StatementQueries>().StreamAsync(account, CancellationToken.None).ToListAsync();
        return [.. lines.Select(line => line with { AccountId = 0 }).OrderBy(line => line.At).ThenBy(line => line.Operation).ThenBy(line => line.Change).ThenBy(line => line.Ordinal)];
    }

    private static async Task<List<(FlowKind Kind, decimal Quantity, long Second, string Id)>> FlowsAsync(TestStore store, long account) =>
        [.. (await store.Flows.ListAsync(account, CancellationToken.None)).Select(flow => (flow.Kind, flow.Quantity, flow.At.ToUnixTimeSeconds(), flow.ExternalId)).Order()];
}
