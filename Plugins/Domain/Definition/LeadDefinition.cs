using System;
using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>
/// The universal lead definition of a scope, free of faults and ready to judge: who fits, what counts, which gates decide. Immutable; it may be shared by
/// threads. <see cref="Reading.DefinitionReader"/> makes it.
/// </summary>
public sealed class LeadDefinition
{
    private readonly Dictionary<string, Column> _columnsByName;
    private readonly Dictionary<string, SignalCriterion> _signalsByType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnswerItem> _itemsById = new(StringComparer.Ordinal);

    internal LeadDefinition(DefinitionParts parts)
    {
        Name = parts.Name;
        Version = parts.Version;
        Scope = parts.Scope;
        Priority = parts.Priority;
        AppliesTo = parts.AppliesTo;
        ItemArray = [.. parts.Items];
        KnockOutArray = [.. parts.KnockOuts];
        Fit = parts.Fit;
        Intent = parts.Intent;
        Engagement = parts.Engagement;
        Bant = parts.Bant;
        Signals = parts.Signals;
        Weights = parts.Weights;
        Thresholds = parts.Thresholds;
        Gates = parts.Gates;
        Handoff = parts.Handoff;
        Rejection = parts.Rejection;
        Nurture = parts.Nurture;
        Personas = parts.Personas;
        Columns = parts.Columns;
        OwnColumns = parts.OwnColumns;
        Reach = parts.Reach;
        Hash = parts.Hash;
        Dimensions = [Fit, Intent, Engagement, Bant];
        _columnsByName = new Dictionary<string, Column>(StringComparer.Ordinal);
        foreach (var column in Columns)
        {
            _columnsByName.Add(column.Name, column);
        }

        foreach (var signal in Signals)
        {
            _signalsByType.Add(signal.Signal, signal);
        }

        foreach (var item in Items)
        {
            _itemsById.Add(item.Id, item);
        }
    }

    /// <summary>The name that people read.</summary>
    public string Name { get; }

    /// <summary>The number of the version, from 1.</summary>
    public int Version { get; }

    /// <summary>The scope: versions of one scope replace each other.</summary>
    public string Scope { get; }

    /// <summary>Of several scopes that apply to a lead, the one with the lowest number judges it.</summary>
    public int Priority { get; }

    /// <summary>The conditions that a lead of this scope meets; none for the default scope.</summary>
    public IReadOnlyList<Condition> AppliesTo { get; }

    /// <summary>What may be asked.</summary>
    public IReadOnlyList<AnswerItem> Items => ItemArray;

    /// <summary>The knock-outs in order; the first that applies is named.</summary>
    public IReadOnlyList<KnockOut> KnockOuts => KnockOutArray;

    /// <summary>Who fits.</summary>
    public Dimension Fit { get; }

    /// <summary>Who is about to buy.</summary>
    public Dimension Intent { get; }

    /// <summary>Who is interested.</summary>
    public Dimension Engagement { get; }

    /// <summary>Budget, authority, need and timing.</summary>
    public Dimension Bant { get; }

    /// <summary>The four dimensions in the order of a result.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>All criteria on signals, in the order of their accumulators.</summary>
    public IReadOnlyList<SignalCriterion> Signals { get; }

    /// <summary>The weights of Composite and Behaviour.</summary>
    public Weights Weights { get; }

    /// <summary>The thresholds of cell, grade, MQL and lapse.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>The gates that decide.</summary>
    public Gates Gates { get; }

    /// <summary>What sales owes to a lead that is handed over.</summary>
    public HandoffRules Handoff { get; }

    /// <summary>The numbers of rejections.</summary>
    public RejectionRules Rejection { get; }

    /// <summary>What counts for leads in nurture.</summary>
    public NurtureRules Nurture { get; }

    /// <summary>The kinds of buyer; the first that matches is named.</summary>
    public IReadOnlyList<Persona> Personas { get; }

    /// <summary>The columns that the definition reads, in the order of their slots.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The columns of the org's own that the definition declares, read or not, by name.</summary>
    public IReadOnlyDictionary<string, ColumnType> OwnColumns { get; }

    /// <summary>SHA-256 of the definition's canonical text in hexadecimal digits: equal for files that say the same.</summary>
    public string Hash { get; }

    internal ReachColumns Reach { get; }

    /// <summary>The items for a walk that allocates nothing.</summary>
    internal AnswerItem[] ItemArray { get; }

    /// <summary>The knock-outs for a walk that allocates nothing.</summary>
    internal KnockOut[] KnockOutArray { get; }

    /// <summary>Makes an empty set of facts for this definition.</summary>
    /// <returns>Facts with one slot for each of <see cref="Columns"/>.</returns>
    public LeadFacts CreateFacts() => new(Columns.Count);

    /// <summary>The column of a name, or null where the definition does not read it.</summary>
    /// <param name="name">The logical name.</param>
    /// <returns>The column.</returns>
    public Column? FindColumn(string name) => _columnsByName.TryGetValue(name, out var column) ? column : null;

    /// <summary>The criterion that counts a signal type, or null where none does.</summary>
    /// <param name="type">The signal type.</param>
    /// <returns>The criterion.</returns>
    public SignalCriterion? FindSignal(string type) => _signalsByType.TryGetValue(type, out var signal) ? signal : null;

    /// <summary>The item of a name, or null where the definition has none.</summary>
    /// <param name="id">The item's name.</param>
    /// <returns>The item.</returns>
    public AnswerItem? FindItem(string id) => _itemsById.TryGetValue(id, out var item) ? item : null;

    /// <summary>Whether the person may not be contacted, as the lead's columns say: opted out or suppressed.</summary>
    /// <param name="facts">The lead's columns.</param>
    public bool IsOptedOut(LeadFacts facts) => Scoring.Reach.IsSuppressed(Reach, facts);

    /// <summary>True where the lead meets all conditions of the scope.</summary>
    /// <param name="facts">The lead.</param>
    /// <returns>Whether this definition judges the lead.</returns>
    public bool AppliesToLead(LeadFacts facts)
    {
        foreach (var condition in AppliesTo)
        {
            if (!condition.Holds(facts))
            {
                return false;
            }
        }

        return true;
    }
}
