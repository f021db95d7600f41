#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Mailroot.TestHost.Lint;

/// <summary>
/// What .NET Framework 4.8 has, by its reference assemblies, and what the engine of Windows PowerShell 5.1 has, by PowerShell Standard 5.1.
/// Read as metadata: nothing of them is loaded.
/// </summary>
public static class Framework
{
    private static readonly Lazy<Dictionary<string, Known>> Types = new(Read);

    private sealed record Known(string? Parent, HashSet<string> Members, HashSet<(string Name, int Arguments)> Calls, HashSet<string> Open);

    public static bool Knows(Type type)
    {
        if (type.IsArray || type.IsByRef) { return Knows(type.GetElementType()!); }
        if (type.IsGenericType && !type.IsGenericTypeDefinition) { return Knows(type.GetGenericTypeDefinition()) && type.GetGenericArguments().All(Knows); }
        // Types of the script itself.
        return type.Assembly.IsDynamic || Types.Value.ContainsKey(type.FullName ?? type.Name);
    }

    /// <summary>A field, property, method or constructor (new) of the type or of those above it; a call with that many arguments.</summary>
    public static bool Has(Type type, string member, int? arguments, bool isStatic)
    {
        if (type.IsArray) { type = typeof(Array); }
        if (type.IsGenericType) { type = type.GetGenericTypeDefinition(); }
        if (type.Assembly.IsDynamic) { return true; }
        string name = member == "new" ? ".ctor" : member;
        if (name == ".ctor" && arguments == 0 && type.IsValueType) { return true; }
        for (string? at = type.FullName; at != null && Types.Value.TryGetValue(at, out Known? known); at = name == ".ctor" ? null : known.Parent)
        {
            if (arguments == null ? known.Members.Contains(name) : known.Calls.Contains((Mark(name, isStatic), arguments.Value)) || known.Open.Contains(Mark(name, isStatic))) { return true; }
        }

        // What every object has, and what PowerShell gives to each.
        return name is "PSObject" or "GetType" or "ToString" or "Equals" or "GetHashCode" or "Count" or "Length" or "PSTypeNames" or "Where" or "ForEach";
    }

    private static Dictionary<string, Known> Read()
    {
        var found = new Dictionary<string, Known>(StringComparer.Ordinal);
        string folder = Path.Combine(AppContext.BaseDirectory, "net48");
        foreach (string file in Directory.GetFiles(folder, "*.dll"))
        {
            using var stream = File.OpenRead(file);
            using var image = new PEReader(stream);
            MetadataReader reader = image.GetMetadataReader();
            foreach (TypeDefinition type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
            {
                found.TryAdd(NameOf(reader, type), Describe(reader, type));
            }
        }

        return found;
    }

    private static Known Describe(MetadataReader reader, TypeDefinition type)
    {
        // PowerShell does not tell members apart by case.
        var members = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var calls = new HashSet<(string, int)>(new CallComparer());
        var open = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (MethodDefinition method in type.GetMethods().Select(reader.GetMethodDefinition))
        {
            string plain = reader.GetString(method.Name);
            members.Add(plain);
            string name = Mark(plain, method.Attributes.HasFlag(System.Reflection.MethodAttributes.Static));
            Parameter[] parameters = method.GetParameters().Select(reader.GetParameter).Where(one => one.SequenceNumber > 0).ToArray();
            calls.Add((name, parameters.Length));
            // Optional ones may be left out; params takes any number.
            for (int optional = parameters.Length - 1; optional >= 0 && parameters[optional].Attributes.HasFlag(System.Reflection.ParameterAttributes.Optional); optional--) { calls.Add((name, optional)); }
            if (parameters.Length > 0 && parameters[^1].GetCustomAttributes().Any(one => IsParamArray(reader, one))) { open.Add(name); }
        }

        foreach (PropertyDefinition property in type.GetProperties().Select(reader.GetPropertyDefinition)) { members.Add(reader.GetString(property.Name)); }
        foreach (FieldDefinition field in type.GetFields().Select(reader.GetFieldDefinition)) { members.Add(reader.GetString(field.Name)); }
        foreach (EventDefinition one in type.GetEvents().Select(reader.GetEventDefinition)) { members.Add(reader.GetString(one.Name)); }
        return new Known(ParentOf(reader, type), members, calls, open);
    }

    private static bool IsParamArray(MetadataReader reader, CustomAttributeHandle handle)
    {
        CustomAttribute attribute = reader.GetCustomAttribute(handle);
        EntityHandle type = attribute.Constructor.Kind == HandleKind.MemberReference
            ? reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent
            : reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType();
        string name = type.Kind == HandleKind.TypeReference ? reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name)
            : type.Kind == HandleKind.TypeDefinition ? reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)type).Name) : "";
        return name == "ParamArrayAttribute";
    }

    private static string? ParentOf(MetadataReader reader, TypeDefinition type)
    {
        EntityHandle parent = type.BaseType;
        if (parent.IsNil) { return null; }
        if (parent.Kind == HandleKind.TypeDefinition) { return NameOf(reader, reader.GetTypeDefinition((TypeDefinitionHandle)parent)); }
        if (parent.Kind != HandleKind.TypeReference) { return null; }
        TypeReference reference = reader.GetTypeReference((TypeReferenceHandle)parent);
        return Joined(reader.GetString(reference.Namespace), reader.GetString(reference.Name));
    }

    private static string NameOf(MetadataReader reader, TypeDefinition type)
    {
        string own = Joined(reader.GetString(type.Namespace), reader.GetString(type.Name));
        TypeDefinitionHandle outer = type.GetDeclaringType();
        return outer.IsNil ? own : NameOf(reader, reader.GetTypeDefinition(outer)) + "+" + reader.GetString(type.Name);
    }

    /// <summary>A static method and one of an object are two, though they have one name.</summary>
    private static string Mark(string name, bool isStatic) => isStatic && name != ".ctor" ? "static " + name : name;

    private static string Joined(string space, string name) => space.Length == 0 ? name : space + "." + name;

    private sealed class CallComparer : IEqualityComparer<(string Name, int Arguments)>
    {
        public bool Equals((string Name, int Arguments) one, (string Name, int Arguments) other) =>
            one.Arguments == other.Arguments && StringComparer.OrdinalIgnoreCase.Equals(one.Name, other.Name);

        public int GetHashCode((string Name, int Arguments) one) => StringComparer.OrdinalIgnoreCase.GetHashCode(one.Name) * 31 + one.Arguments;
    }
}
