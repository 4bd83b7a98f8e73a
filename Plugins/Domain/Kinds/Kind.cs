using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Kinds;

/// <summary>
/// A kind of criterion: how it is written in a definition file and what it makes of a lead. The set is closed; <see cref="KindRegistry"/> lists it.
/// </summary>
public abstract class Kind
{
    /// <summary>The word in the file.</summary>
    public abstract string Name { get; }

    /// <summary>What it is for, one sentence.</summary>
    public abstract string Purpose { get; }

    /// <summary>Whether knock-outs, personas and scopes may use it as a condition.</summary>
    public abstract bool IsCondition { get; }

    /// <summary>Reads a criterion; faults go to the context, and null comes back where no criterion can be made.</summary>
    internal abstract Criterion? Read(Node node, CriterionHeader header, DefinitionContext context);

    /// <summary>Reads a condition; null where this kind is none or faults prevent it.</summary>
    internal virtual Condition? ReadCondition(Node node, DefinitionContext context) => null;
}
