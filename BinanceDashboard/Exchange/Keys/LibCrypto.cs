using System.Runtime.InteropServices;

namespace BinanceDashboard.Exchange.Keys;

/// <summary>The few functions of OpenSSL that sign with Ed25519, which .NET does not offer. Safe for concurrent use.</summary>
internal sealed class LibCrypto
{
    private const int Ed25519Type = 1087;
    private const int SignatureLength = 64;

    private static readonly string[] Names =
    [
        "libcrypto.so.3", "libcrypto.3.dylib", "/opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib", "/usr/local/opt/openssl@3/lib/libcrypto.3.dylib",
        "libcrypto-3-x64", "libcrypto-3-arm64", "libcrypto-3",
    ];

    private static readonly Lazy<LibCrypto?> Found = new(() => Load(Names));

    private readonly NewKey _newKey;
    private readonly Free _freeKey;
    private readonly NewContext _newContext;
    private readonly Free _freeContext;
    private readonly SignInit _signInit;
    private readonly SignOnce _sign;

    private LibCrypto(nint library)
    {
        _newKey = Bind<NewKey>(library, "EVP_PKEY_new_raw_private_key");
        _freeKey = Bind<Free>(library, "EVP_PKEY_free");
        _newContext = Bind<NewContext>(library, "EVP_MD_CTX_new");
        _freeContext = Bind<Free>(library, "EVP_MD_CTX_free");
        _signInit = Bind<SignInit>(library, "EVP_DigestSignInit");
        _sign = Bind<SignOnce>(library, "EVP_DigestSign");
    }

    private delegate nint NewKey(int type, nint engine, byte[] key, nuint length);

    private delegate nint NewContext();

    private delegate void Free(nint handle);

    private delegate int SignInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    private delegate int SignOnce(nint context, byte[] signature, ref nuint signatureLength, byte[] data, nuint length);

    /// <summary>Null where this machine has none.</summary>
    public static LibCrypto? Instance => Found.Value;

    /// <summary>The first of the libraries that is there; null where none is.</summary>
    public static LibCrypto? Load(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (NativeLibrary.TryLoad(name, out var library))
            {
                return new LibCrypto(library);
            }
        }

        return null;
    }

    /// <summary>The 64 bytes of the signature; null where this OpenSSL refuses the algorithm.</summary>
    public byte[]? SignEd25519(byte[] seed, byte[] data)
    {
        var key = _newKey(Ed25519Type, 0, seed, (nuint)seed.Length);
        var context = key == 0 ? 0 : _newContext();
        try
        {
            var signature = new byte[SignatureLength];
            var length = (nuint)SignatureLength;
            return context != 0 && _signInit(context, 0, 0, 0, key) == 1 && _sign(context, signature, ref length, data, (nuint)data.Length) == 1
                ? signature
                : null;
        }
        finally
        {
            // Both take a null.
            _freeContext(context);
            _freeKey(key);
        }
    }

    private static T Bind<T>(nint library, string name)
        where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(library, name));
}
