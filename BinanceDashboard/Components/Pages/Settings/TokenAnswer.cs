namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>What came of a wish for a token: its text, to be shown once, or the sentence that refuses it.</summary>
public sealed record TokenAnswer(string? Text, string? Refused)
{
    public override string ToString() => nameof(TokenAnswer);
}
