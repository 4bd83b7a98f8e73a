using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>Rows of xl_criterion to and from what they hold.</summary>
internal static class CriterionRows
{
    /// <summary>The columns that are part of a definition.</summary>
    internal static readonly string[] Columns =
    [
        CriterionTable.PrimaryName, CriterionTable.Dimension, CriterionTable.Group, CriterionTable.Code, CriterionTable.Order, CriterionTable.Kind,
        CriterionTable.Column, CriterionTable.Signal, CriterionTable.Item, CriterionTable.Points, CriterionTable.Settings, CriterionTable.IgnoreWhenEmpty,
    ];

    private static readonly Dictionary<string, int> Dimensions = new(StringComparer.Ordinal)
    {
        ["fit"] = DimensionChoice.Fit,
        ["intent"] = DimensionChoice.Intent,
        ["engagement"] = DimensionChoice.Engagement,
        ["bant"] = DimensionChoice.Bant,
    };

    private static readonly Dictionary<string, int> Kinds = new(StringComparer.Ordinal)
    {
        ["choice"] = CriterionKindChoice.Choice,
        ["bands"] = CriterionKindChoice.Bands,
        ["text"] = CriterionKindChoice.Text,
        ["words"] = CriterionKindChoice.Words,
        ["email_domain"] = CriterionKindChoice.EmailDomain,
        ["present"] = CriterionKindChoice.Present,
        ["flag"] = CriterionKindChoice.Flag,
        ["signal"] = CriterionKindChoice.Signal,
        ["answer"] = CriterionKindChoice.Answer,
    };

    internal static CriterionContent Read(Entity row) => new()
    {
        Dimension = WordOf(Dimensions, row, CriterionTable.Dimension),
        Group = row.GetAttributeValue<string>(CriterionTable.Group),
        Order = row.GetAttributeValue<int?>(CriterionTable.Order) ?? 0,
        Code = row.GetAttributeValue<string>(CriterionTable.Code),
        Label = row.GetAttributeValue<string>(CriterionTable.PrimaryName),
        Kind = WordOf(Kinds, row, CriterionTable.Kind),
        Column = row.GetAttributeValue<string>(CriterionTable.Column),
        Signal = row.GetAttributeValue<string>(CriterionTable.Signal),
        Item = row.GetAttributeValue<string>(CriterionTable.Item),
        Points = row.GetAttributeValue<decimal?>(CriterionTable.Points),
        IgnoreWhenEmpty = row.GetAttributeValue<bool?>(CriterionTable.IgnoreWhenEmpty) ?? false,
        Settings = row.GetAttributeValue<string>(CriterionTable.Settings),
    };

    /// <summary>A new row of a definition.</summary>
    internal static Entity Write(CriterionContent content, Guid definition) => new(CriterionTable.Name)
    {
        [CriterionTable.LeadDefinitionId] = new EntityReference(LeadDefinitionTable.Name, definition),
        [CriterionTable.Dimension] = ChoiceOf(Dimensions, content.Dimension),
        [CriterionTable.Group] = content.Group,
        [CriterionTable.Order] = content.Order,
        [CriterionTable.Code] = content.Code,
        [CriterionTable.PrimaryName] = content.Label,
        [CriterionTable.Kind] = ChoiceOf(Kinds, content.Kind),
        [CriterionTable.Column] = content.Column,
        [CriterionTable.Signal] = content.Signal,
        [CriterionTable.Item] = content.Item,
        [CriterionTable.Points] = content.Points,
        [CriterionTable.IgnoreWhenEmpty] = content.IgnoreWhenEmpty,
        [CriterionTable.Settings] = content.Settings,
    };

    private static OptionSetValue? ChoiceOf(Dictionary<string, int> values, string? word) => word is null ? null : new OptionSetValue(values[word]);

    private static string? WordOf(Dictionary<string, int> values, Entity row, string column) =>
        row.GetAttributeValue<OptionSetValue>(column) is { } choice ? values.FirstOrDefault(pair => pair.Value == choice.Value).Key : null;
}
