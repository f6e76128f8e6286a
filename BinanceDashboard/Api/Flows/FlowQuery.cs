using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Flows;

/// <summary>The query of a list of cash flows, as it was sent.</summary>
internal sealed record FlowQuery(string? From, string? To, string? Kind, string? Status, string? Text)
{
    private const string Unpriced = "Unpriced";

    /// <exception cref="AccessException">A part of it makes no sense.</exception>
    public FlowFilter Filter() => new()
    {
        From = Scope.Time(From, "from"),
        To = Scope.Time(To, "to"),
        Kind = Named<FlowKind>(Kind, "kind", []),
        Status = IsUnpriced ? null : Named<FlowStatus>(Status, "status", [Unpriced]),
        Unpriced = IsUnpriced,
        Text = Text,
    };

    private bool IsUnpriced => string.Equals(Status, Unpriced, StringComparison.OrdinalIgnoreCase);

    private static T? Named<T>(string? text, string name, string[] others)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text)) return null;
        return Enum.GetNames<T>().FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<T>(found)
            : throw new AccessException($"'{name}' is one of {string.Join(", ", [.. Enum.GetNames<T>(), .. others])}.", name);
    }
}
