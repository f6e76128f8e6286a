namespace BinanceDashboard.Components.Pages;

/// <summary>Reads which ways on there are.</summary>
public delegate Task<SignInView> LoadSignIn(CancellationToken cancellationToken);
