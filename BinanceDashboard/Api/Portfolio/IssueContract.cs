using System.Text.Json.Serialization;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Portfolio;

/// <param name="Severity">critical or warning.</param>
public sealed record IssueContract([property: JsonPropertyName("symbol")] string Symbol, [property: JsonPropertyName("severity")] string Severity, [property: JsonPropertyName("message")] string Message)
{
    public static IssueContract Of(ImportIssue issue) => new(issue.Symbol, issue.Severity == IssueSeverity.Critical ? "critical" : "warning", issue.Message);
}
