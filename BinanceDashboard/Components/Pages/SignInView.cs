namespace BinanceDashboard.Components.Pages;

/// <summary>Which ways on the sign-in page offers.</summary>
public sealed record SignInView(bool HasOwner, bool DemoOffered);
