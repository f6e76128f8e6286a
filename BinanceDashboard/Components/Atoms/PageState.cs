namespace BinanceDashboard.Components.Atoms;

/// <summary>The states a page can be in; <see cref="Stale"/> is content that could not be renewed.</summary>
public enum PageState
{
    Loading,
    Empty,
    Failed,
    Stale,
    Content,
}
