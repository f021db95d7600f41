#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Security;
using System.Text.RegularExpressions;

namespace Mailroot.TestHost.Lint;

/// <summary>Passwords, accounts and what protects them.</summary>
public static class SecretRules
{
    private static readonly Regex Secret = new("pass(word|phrase|code)|^pwd$|secret$", RegexOptions.IgnoreCase);
    private static readonly Regex Broken = new(@"\b(MD5|SHA1|RIPEMD160|DES|RC2|TripleDES)(CryptoServiceProvider|Managed|Cng)?\b", RegexOptions.IgnoreCase);

    public static IEnumerable<Finding> CredentialType(Script script) =>
        from function in script.Functions
        from parameter in Script.Parameters(function)
        where parameter.Name.VariablePath.UserPath.Equals("Credential", StringComparison.OrdinalIgnoreCase)
        where parameter.StaticType != typeof(PSCredential) && parameter.StaticType != typeof(PSCredential[])
        select Script.At("", parameter, function.Name, $"$Credential of {function.Name} must be a pscredential.");

    public static IEnumerable<Finding> PlainTextPassword(Script script) =>
        from parameter in script.All<ParameterAst>()
        where Secret.IsMatch(parameter.Name.VariablePath.UserPath)
        where parameter.StaticType == typeof(string) || parameter.StaticType == typeof(string[]) || parameter.StaticType == typeof(object)
        select Script.At("", parameter, parameter.Name.VariablePath.UserPath, $"{parameter.Name} takes a secret as plain text: use securestring or pscredential.");

    public static IEnumerable<Finding> UserNameAndPassword(Script script) =>
        from function in script.Functions
        let parameters = Script.Parameters(function).ToArray()
        let user = parameters.FirstOrDefault(one => Regex.IsMatch(one.Name.VariablePath.UserPath, "^user(name|id)?$", RegexOptions.IgnoreCase))
        let password = parameters.FirstOrDefault(one => Regex.IsMatch(one.Name.VariablePath.UserPath, "^password$", RegexOptions.IgnoreCase))
        where user != null && password != null && password.StaticType != typeof(PSCredential)
        select Script.At("", function, function.Name, $"{function.Name} takes user name and password apart: use one pscredential.");

    public static IEnumerable<Finding> PlainTextConversion(Script script) =>
        from command in script.All<CommandAst>()
        where Script.BareName(command).Equals("ConvertTo-SecureString", StringComparison.OrdinalIgnoreCase)
        where command.CommandElements.OfType<CommandParameterAst>().Any(one => one.ParameterName.StartsWith("a", StringComparison.OrdinalIgnoreCase))
        select Script.At("", command, "ConvertTo-SecureString", "ConvertTo-SecureString -AsPlainText shows the secret in the script: take a securestring.");

    public static IEnumerable<Finding> HardcodedComputer(Script script) =>
        from command in script.All<CommandAst>()
        let elements = command.CommandElements
        from index in Enumerable.Range(0, elements.Count)
        where elements[index] is CommandParameterAst given && given.ParameterName.Equals("ComputerName", StringComparison.OrdinalIgnoreCase)
        let value = ((CommandParameterAst)elements[index]).Argument ?? (index + 1 < elements.Count ? elements[index + 1] as ExpressionAst : null)
        where value is StringConstantExpressionAst text && !text.Value.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        select Script.At("", command, Script.NameOf(command), "The name of a computer is written into the script: make it a parameter.");

    public static IEnumerable<Finding> BrokenHashes(Script script) =>
        script.All<TypeExpressionAst>().Where(one => Broken.IsMatch(one.TypeName.FullName))
            .Select(one => Script.At("", one, one.TypeName.FullName, $"{one.TypeName.FullName} protects nothing any more: use SHA-256 or AES."))
            .Concat(script.All<CommandAst>().Where(one => Script.BareName(one) == "Get-FileHash" && Broken.IsMatch(one.Extent.Text))
                .Select(one => Script.At("", one, "Get-FileHash", "This hash protects nothing any more: use SHA256.")));

    public static IEnumerable<Finding> UnencryptedAuthentication(Script script) =>
        from command in script.All<CommandAst>()
        where command.CommandElements.OfType<CommandParameterAst>().Any(one => one.ParameterName.Equals("AllowUnencryptedAuthentication", StringComparison.OrdinalIgnoreCase))
        select Script.At("", command, Script.NameOf(command), "-AllowUnencryptedAuthentication sends the password in the clear.");
}
