#nullable enable
using System;
using System.IO;
using System.Management.Automation;
using System.Reflection;
using System.Reflection.Emit;
using Microsoft.PowerShell.Commands;

namespace Mailroot.TestHost;

/// <summary>
/// The engine makes a restricted session (JEA) out of all its cmdlets, and stops where it does not find the assemblies
/// that the package lacks. These have their names, and of their cmdlets the three that it looks for by name and the two
/// that the module calls.
/// </summary>
public static class Snapins
{
    private static readonly (string Assembly, (string Verb, string Noun, Type Base)[] Cmdlets)[] Missing =
    {
        ("Microsoft.PowerShell.ConsoleHost", Array.Empty<(string, string, Type)>()),
        ("Microsoft.PowerShell.Commands.Management", Array.Empty<(string, string, Type)>()),
        ("Microsoft.PowerShell.Security", Array.Empty<(string, string, Type)>()),
        ("Microsoft.PowerShell.Commands.Utility", new[]
        {
            ("Get", "FormatData", typeof(PSCmdlet)), ("Select", "Object", typeof(PSCmdlet)), ("Measure", "Object", typeof(PSCmdlet)),
            ("ConvertTo", "Json", typeof(ConvertToJsonCommand)), ("ConvertFrom", "Json", typeof(ConvertFromJsonCommand)),
        }),
    };

    /// <summary>Writes those that are not there beside the engine; the same each time.</summary>
    public static void Provide()
    {
        string folder = Path.GetDirectoryName(typeof(PSObject).Assembly.Location)!;
        foreach ((string name, (string Verb, string Noun, Type Base)[] cmdlets) in Missing)
        {
            string file = Path.Combine(folder, name + ".dll");
            if (File.Exists(file)) { continue; }
            string written = $"{file}.{Environment.ProcessId}";
            Write(name, cmdlets, written);
            File.Move(written, file, overwrite: true);
        }
    }

    private static void Write(string name, (string Verb, string Noun, Type Base)[] cmdlets, string file)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        ModuleBuilder module = assembly.DefineDynamicModule(name);
        ConstructorInfo attribute = typeof(CmdletAttribute).GetConstructor(new[] { typeof(string), typeof(string) })!;
        foreach ((string verb, string noun, Type parent) in cmdlets)
        {
            TypeBuilder type = module.DefineType($"Microsoft.PowerShell.Commands.{verb}{noun}Command", TypeAttributes.Public, parent);
            type.SetCustomAttribute(new CustomAttributeBuilder(attribute, new object[] { verb, noun }));
            type.DefineDefaultConstructor(MethodAttributes.Public);
            type.CreateType();
        }

        assembly.Save(file);
    }
}
