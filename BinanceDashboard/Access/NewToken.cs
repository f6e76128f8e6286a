using BinanceDashboard.Store;

namespace BinanceDashboard.Access;

/// <summary>A token that was just made: its text is told this once and kept nowhere.</summary>
public sealed record NewToken(ApiToken Kept, string Text)
{
    public override string ToString() => $"NewToken {{ {Kept.Name} }}";
}
