using System.Globalization;
using System.Text.Json.Nodes;
using BinanceDashboard.Tests.Exchange.Wire;
using Microsoft.AspNetCore.Http;

namespace BinanceDashboard.Tests.Exchange.Paging;

/// <summary>
/// A history that the scripted server lists over HTTP by the rules of one of Binance's calls: both ends included, newest
/// first unless said otherwise, never more than a page. Its rows are the recording's first row under other ids and times.
/// </summary>
internal sealed class ListedHistory(string path, string idField, string timeField)
{
    private static readonly string[] Totals = ["total", "totalCount", "totalRecords"];

    public string Start { get; init; } = "startTime";

    public string End { get; init; } = "endTime";

    /// <summary>The parameter with the page's number, "offset", or null where there are no pages.</summary>
    public string? Page { get; init; }

    public string? Size { get; init; }

    public required int MaxSize { get; init; }

    public bool OldestFirst { get; init; }

    public string Path => path;

    /// <summary>The time of each row, in Unix milliseconds; its id is its index and one.</summary>
    public IReadOnlyList<long> Times { get; set; } = [];

    public ScriptedAnswer Answer => new(async context =>
    {
        var query = context.Request.Query;
        var size = Math.Min(Number(query, Size) ?? MaxSize, MaxSize);
        var skip = Page == "offset" ? Number(query, Page) ?? 0 : Page is null ? 0 : ((Number(query, Page) ?? 1) - 1) * size;
        var inside = Within(Number(query, Start)!.Value, Number(query, End)!.Value);
        var rows = inside.Skip((int)skip).Take((int)size).ToList();
        await ScriptedAnswer.Json(Written(rows, inside.Count)).Act(context);
    });

    private List<(long Id, long Time)> Within(long start, long end)
    {
        var rows = Times.Select((time, index) => (Id: index + 1L, Time: time)).Where(row => row.Time >= start && row.Time <= end);
        return OldestFirst ? [.. rows.OrderBy(row => row.Time).ThenBy(row => row.Id)] : [.. rows.OrderByDescending(row => row.Time).ThenByDescending(row => row.Id)];
    }

    private string Written(List<(long Id, long Time)> rows, int all)
    {
        var body = JsonNode.Parse(Recordings.All[path].Json)!;
        var list = ListIn(body) ?? throw new InvalidOperationException($"The recording of {path} has no rows with {timeField}.");
        var model = list[0]!;
        list.Clear();
        foreach (var (id, time) in rows)
        {
            var row = model.DeepClone().AsObject();
            row[idField] = row[idField] is JsonValue value && value.TryGetValue<string>(out _) ? $"{id}" : id;
            row[timeField] = row[timeField] is JsonValue text && text.TryGetValue<string>(out _) ? Text(time) : time;
            list.Add((JsonNode)row);
        }

        if (list.Parent is JsonObject around)
        {
            foreach (var total in Totals.Where(around.ContainsKey)) around[total] = all;
            if (around.ContainsKey("moreData")) around["moreData"] = rows.Count < all;
        }

        return body.ToJsonString();
    }

    private JsonArray? ListIn(JsonNode? node) => node switch
    {
        JsonArray { Count: > 0 } array when array[0] is JsonObject row && row.ContainsKey(timeField) && row.ContainsKey(idField) => array,
        JsonObject fields => fields.Select(field => ListIn(field.Value)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string Text(long time) =>
        DateTimeOffset.FromUnixTimeMilliseconds(time).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static long? Number(IQueryCollection query, string? name) =>
        name is not null && query.TryGetValue(name, out var value) ? long.Parse($"{value}", CultureInfo.InvariantCulture) : null;
}
