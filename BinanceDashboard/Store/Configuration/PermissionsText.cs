using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BinanceDashboard.Store.Configuration;

/// <summary>A key's rights as JSON text.</summary>
public sealed class PermissionsText() : ValueConverter<KeyPermissions, string>(permissions => Write(permissions), text => Read(text))
{
    private static string Write(KeyPermissions permissions) => JsonSerializer.Serialize(permissions, JsonText.Default.KeyPermissions);

    private static KeyPermissions Read(string text) => JsonSerializer.Deserialize(text, JsonText.Default.KeyPermissions)!;
}
