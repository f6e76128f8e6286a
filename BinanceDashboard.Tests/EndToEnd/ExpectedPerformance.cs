using System.Text.Json;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Return and risk worked out a second time, in plain doubles, from what `nav`, `flows` and `benchmark` answer and nothing of the product.</summary>
internal sealed class ExpectedPerformance
{
    private readonly List<(DateTimeOffset At, double Nav, double Index, double Benchmark)> _points = [];

    public ExpectedPerformance(JsonElement nav, JsonElement benchmark)
    {
        var flows = nav.GetProperty("flows").EnumerateArray().Select(flow => (At: TimeOf(flow), Usd: (double)flow.Number("amount"))).ToList();
        var steps = benchmark.GetProperty("events").EnumerateArray().ToList();
        foreach (var point in nav.GetProperty("points").EnumerateArray().Where(point => point.GetProperty("complete").GetBoolean()))
        {
            var (at, value) = (TimeOf(point), (double)point.Number("nav"));
            var index = _points.Count == 0 ? 1 : _points[^1].Index * Growth((_points[^1].At, _points[^1].Nav), (at, value), flows);
            _points.Add((at, value, index, BenchmarkIndex(steps, at, (double)point.Number("benchmark"))));
        }
    }

    public double Twr => _points[^1].Index - 1;

    public double BenchmarkTwr => (_points[^1].Benchmark / _points[0].Benchmark) - 1;

    public double MaxDrawdown => _points.Select((point, i) => (point.Index / _points.Take(i + 1).Max(before => before.Index)) - 1).Min();

    public double Volatility => Deviation(Returns(point => point.Index)) * Math.Sqrt(365);

    public double Sharpe => Returns(point => point.Index).Average() / Deviation(Returns(point => point.Index)) * Math.Sqrt(365);

    public double Sortino => Returns(point => point.Index).Average() * 365 / (Math.Sqrt(Returns(point => point.Index).Average(r => Math.Pow(Math.Min(r, 0), 2))) * Math.Sqrt(365));

    public double Calmar => (Math.Pow(Closes[^1].Index / Closes[0].Index, 365d / (Closes.Count - 1)) - 1) / -MaxDrawdown;

    public double Beta
    {
        get
        {
            var (r, b) = (Returns(point => point.Index), Returns(point => point.Benchmark));
            return r.Zip(b).Sum(pair => (pair.First - r.Average()) * (pair.Second - b.Average())) / b.Sum(one => Math.Pow(one - b.Average(), 2));
        }
    }

    public double TrackingError => Deviation([.. Returns(point => point.Index).Zip(Returns(point => point.Benchmark), (r, b) => r - b)]) * Math.Sqrt(365);

    private List<(DateTimeOffset At, double Nav, double Index, double Benchmark)> Closes =>
        [.. _points.GroupBy(point => point.At.UtcDateTime.Date).Select(day => day.Last())];

    private static DateTimeOffset TimeOf(JsonElement element) => DateTimeOffset.FromUnixTimeMilliseconds(element.GetProperty("t").GetInt64());

    private static double Deviation(List<double> values) => Math.Sqrt(values.Sum(value => Math.Pow(value - values.Average(), 2)) / (values.Count - 1));

    private List<double> Returns(Func<(DateTimeOffset At, double Nav, double Index, double Benchmark), double> index)
    {
        var closes = Closes.Select(index).ToList();
        return [.. closes.Skip(1).Zip(closes, (now, before) => (now / before) - 1)];
    }

    // Modified Dietz, cut at the first flow where the point is at most a minute before it.
    private static double Growth((DateTimeOffset At, double Nav) start, (DateTimeOffset At, double Nav) end, List<(DateTimeOffset At, double Usd)> flows)
    {
        var between = flows.Where(flow => flow.At > start.At && flow.At <= end.At).ToList();
        if (between.Count > 0 && between[0].At - start.At <= TimeSpan.FromMinutes(1))
        {
            var cut = between[0].At;
            start = (cut, start.Nav + between.Where(flow => flow.At == cut).Sum(flow => flow.Usd));
            between.RemoveAll(flow => flow.At == cut);
        }

        var capital = start.Nav + between.Sum(flow => flow.Usd * ((end.At - flow.At) / (end.At - start.At)));
        return 1 + ((end.Nav - start.Nav - between.Sum(flow => flow.Usd)) / capital);
    }

    // What the units held from event to event have grown by.
    private static double BenchmarkIndex(List<JsonElement> steps, DateTimeOffset at, double value)
    {
        var (index, last) = (1.0, ValueOf(steps[0], "unitsAfter"));
        foreach (var step in steps.Skip(1).Where(step => step.Time("at") <= at))
        {
            index *= ValueOf(step, "unitsBefore") / last;
            last = ValueOf(step, "unitsAfter");
        }

        return index * value / last;
    }

    private static double ValueOf(JsonElement step, string units) =>
        step.GetProperty(units).EnumerateObject().Sum(unit => unit.Value.GetDouble() * step.GetProperty("prices").GetProperty(unit.Name).GetDouble());
}
