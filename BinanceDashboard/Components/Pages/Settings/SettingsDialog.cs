namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>Which dialog stands open.</summary>
public enum SettingsDialog
{
    None,

    NewToken,

    NewUser,

    Reset,

    Remove,
}
