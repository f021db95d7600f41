#nullable enable
using System;
using System.Linq;
using System.Management.Automation.Language;

namespace Mailroot.TestHost.Lint;

/// <summary>The type of an expression, where the text of its function says it: a typed parameter, a cast, or what ::new made.</summary>
public static class VariableTypes
{
    public static Type? TypeOf(ExpressionAst expression) => expression switch
    {
        ConvertExpressionAst converted => converted.Type.TypeName.GetReflectionType(),
        ParenExpressionAst { Pipeline: PipelineAst { PipelineElements: [CommandExpressionAst inner] } } => TypeOf(inner.Expression),
        InvokeMemberExpressionAst { Static: true } call when call.Member.Extent.Text == "new" => (call.Expression as TypeExpressionAst)?.TypeName.GetReflectionType(),
        VariableExpressionAst variable => OfVariable(variable),
        _ => null,
    };

    private static Type? OfVariable(VariableExpressionAst variable)
    {
        FunctionDefinitionAst? function = null;
        for (Ast? above = variable.Parent; above != null; above = above.Parent)
        {
            function = above as FunctionDefinitionAst;
            if (function != null) { break; }
        }

        if (function == null) { return null; }
        string name = variable.VariablePath.UserPath;
        bool Same(VariableExpressionAst one) => one.VariablePath.UserPath.Equals(name, StringComparison.OrdinalIgnoreCase);
        ParameterAst? parameter = Script.Parameters(function).FirstOrDefault(one => Same(one.Name));
        AssignmentStatementAst[] assignments = Script.In<AssignmentStatementAst>(function.Body).Where(one => Same(one.Left as VariableExpressionAst ?? (one.Left as ConvertExpressionAst)?.Child as VariableExpressionAst ?? variable) && (one.Left is VariableExpressionAst or ConvertExpressionAst { Child: VariableExpressionAst })).ToArray();
        if (parameter != null) { return assignments.Length > 0 || parameter.StaticType == typeof(object) || parameter.StaticType.IsArray ? null : parameter.StaticType; }
        Type?[] found = assignments.Select(one => one.Left is ConvertExpressionAst typed ? typed.Type.TypeName.GetReflectionType() : one.Right is CommandExpressionAst right ? TypeOf(right.Expression) : null).Distinct().ToArray();
        return found.Length == 1 ? found[0] : null;
    }
}
