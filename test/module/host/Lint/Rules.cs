#nullable enable
using System.Collections.Generic;

namespace Mailroot.TestHost.Lint;

/// <summary>What a rule does not take in a file.</summary>
public delegate IEnumerable<Finding> Rule(Script script);

/// <summary>Every rule by its name: first those of the Gallery, then errors, then warnings, then what we ask beside.</summary>
public static class Rules
{
    public static readonly IReadOnlyDictionary<string, Rule> All = new Dictionary<string, Rule>
    {
        ["PSUseApprovedVerbs"] = NameRules.ApprovedVerbs,
        ["PSReservedCmdletChar"] = NameRules.ReservedCharacters,
        ["PSReservedParams"] = NameRules.ReservedParameters,
        ["PSUseSingularNouns"] = NameRules.SingularNouns,
        ["PSAvoidReservedWordsAsFunctionNames"] = NameRules.ReservedWords,
        ["PSAvoidOverwritingBuiltInCmdlets"] = NameRules.BuiltInNames,
        ["PSShouldProcess"] = ProcessRules.ShouldProcess,
        ["PSUseShouldProcessForStateChangingFunctions"] = ProcessRules.StateChanging,
        ["PSUseSupportsShouldProcess"] = ProcessRules.OwnWhatIf,
        ["PSAvoidShouldContinueWithoutForce"] = ProcessRules.ShouldContinue,
        ["PSUseProcessBlockForPipelineCommand"] = ProcessRules.ProcessBlock,
        ["PSUseCmdletCorrectly"] = MandatoryRules.NothingGiven,
        ["PSDSCStandardDSCFunctionsInResource"] = DscRules.Complete,
        ["PSDSCReturnCorrectTypesForDSCFunctions"] = DscRules.ReturnTypes,
        ["PSDSCUseIdenticalParametersForDSC"] = DscRules.SameParameters,
        ["PSDSCUseIdenticalMandatoryParametersForDSC"] = DscRules.SameMandatory,
        ["PSDSCUseVerboseMessageInDSCResource"] = DscRules.Verbose,
        ["PSUseOutputTypeCorrectly"] = ProcessRules.OutputType,
        ["PSAvoidDefaultValueSwitchParameter"] = ParameterRules.SwitchDefault,
        ["PSAvoidDefaultValueForMandatoryParameter"] = ParameterRules.MandatoryDefault,
        ["PSAvoidMultipleTypeAttributes"] = ParameterRules.MultipleTypes,
        ["PSAvoidNullOrEmptyHelpMessageAttribute"] = ParameterRules.EmptyHelpMessage,
        ["PSReviewUnusedParameter"] = ParameterRules.UnusedParameter,
        ["PSUseSingleValueFromPipelineParameter"] = ParameterRules.OnePipelineParameter,
        ["PSUseConsistentParameterSetName"] = ParameterRules.ParameterSetNames,
        ["PSUsePSCredentialType"] = SecretRules.CredentialType,
        ["PSAvoidUsingPlainTextForPassword"] = SecretRules.PlainTextPassword,
        ["PSAvoidUsingUsernameAndPasswordParams"] = SecretRules.UserNameAndPassword,
        ["PSAvoidUsingConvertToSecureStringWithPlainText"] = SecretRules.PlainTextConversion,
        ["PSAvoidUsingComputerNameHardcoded"] = SecretRules.HardcodedComputer,
        ["PSAvoidUsingBrokenHashAlgorithms"] = SecretRules.BrokenHashes,
        ["PSAvoidUsingAllowUnencryptedAuthentication"] = SecretRules.UnencryptedAuthentication,
        ["PSAvoidUsingCmdletAliases"] = CommandRules.Aliases,
        ["PSAvoidUsingPositionalParameters"] = CommandRules.Positional,
        ["PSAvoidUsingInvokeExpression"] = CommandRules.InvokeExpression,
        ["PSAvoidUsingWMICmdlet"] = CommandRules.Wmi,
        ["PSAvoidUsingWriteHost"] = CommandRules.WriteHost,
        ["PSAvoidUsingEmptyCatchBlock"] = CommandRules.EmptyCatch,
        ["PSAvoidInvokingEmptyMembers"] = CommandRules.EmptyMembers,
        ["PSUseUsingScopeModifierInNewRunspaces"] = CommandRules.UsingScope,
        ["PSUseCompatibleCommands"] = CommandRules.CompatibleCommands,
        ["PSAvoidGlobalVars"] = VariableRules.GlobalVariables,
        ["PSAvoidGlobalAliases"] = VariableRules.GlobalAliases,
        ["PSAvoidGlobalFunctions"] = VariableRules.GlobalFunctions,
        ["PSAvoidAssignmentToAutomaticVariable"] = VariableRules.AutomaticVariables,
        ["PSUseDeclaredVarsMoreThanAssignments"] = VariableRules.AssignedAndUnused,
        ["PSUseLiteralInitializerForHashtable"] = VariableRules.HashtableLiteral,
        ["PSPossibleIncorrectComparisonWithNull"] = VariableRules.NullOnTheRight,
        ["PSPossibleIncorrectUsageOfAssignmentOperator"] = VariableRules.AssignmentInCondition,
        ["PSPossibleIncorrectUsageOfRedirectionOperator"] = VariableRules.RedirectionInCondition,
        ["PSMisleadingBacktick"] = TextRules.MisleadingBacktick,
        ["PSAvoidTrailingWhitespace"] = TextRules.TrailingWhitespace,
        ["PSUseBOMForUnicodeEncodedFile"] = TextRules.Ascii,
        ["PSMissingModuleManifestField"] = ManifestRules.MissingFields,
        ["PSUseToExportFieldsInManifest"] = ManifestRules.ExplicitExports,
        ["PSAvoidUsingDeprecatedManifestFields"] = ManifestRules.DeprecatedFields,
        ["PSUseCompatibleSyntax"] = CompatibleRules.Syntax,
        ["PSUseCompatibleTypes"] = CompatibleRules.Types,
        ["MailrootNoClasses"] = CompatibleRules.NoClasses,
    };
}
