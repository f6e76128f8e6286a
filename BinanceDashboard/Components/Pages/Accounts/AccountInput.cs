using System.ComponentModel.DataAnnotations;
using BinanceDashboard.Access;

namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>The dialog's fields while they are typed.</summary>
public sealed class AccountInput
{
    [Required(ErrorMessage = "Give the account a name.")]
    public string Name { get; set; } = "";

    public string Environment { get; set; } = "";

    public string KeyType { get; set; } = "Hmac";

    [Required(ErrorMessage = "Paste the API key.")]
    public string Key { get; set; } = "";

    [Required(ErrorMessage = "Paste the secret.")]
    public string Secret { get; set; } = "";

    // Keys are pasted, often with a space or a line end.
    public NewAccount ToAccount() => new(Name.Trim(), Environment, KeyType, Key.Trim(), Secret.Trim());
}
