using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>Something that happened, as the history tells it.</summary>
public sealed record AlertEventLine
{
    public required long Id { get; init; }

    public required string Account { get; init; }

    public required AlertKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }

    /// <summary>It was not looked at before this visit of the page.</summary>
    public required bool IsNew { get; init; }

    public required DeliveryState Delivery { get; init; }

    public int Attempts { get; init; }

    public string? Fault { get; init; }

    public static AlertEventLine Of(AlertEvent told, string account) => new()
    {
        Id = told.Id,
        Account = account,
        Kind = told.Kind,
        At = told.At,
        Text = told.Text,
        IsNew = !told.IsSeen,
        Delivery = told.Delivery,
        Attempts = told.Attempts,
        Fault = told.DeliveryFault,
    };
}
