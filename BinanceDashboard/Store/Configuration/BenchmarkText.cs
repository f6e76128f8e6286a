using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BinanceDashboard.Store.Configuration;

/// <summary>A benchmark's rule as JSON text.</summary>
public sealed class BenchmarkText() : ValueConverter<BenchmarkRule, string>(rule => Write(rule), text => Read(text))
{
    private static string Write(BenchmarkRule rule) => JsonSerializer.Serialize(rule, JsonText.Default.BenchmarkRule);

    private static BenchmarkRule Read(string text) => JsonSerializer.Deserialize(text, JsonText.Default.BenchmarkRule)!;
}
