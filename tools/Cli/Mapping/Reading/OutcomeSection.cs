namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>outcome</c>: what became of the lead, where the file knows it.</summary>
internal static class OutcomeSection
{
    internal static OutcomeRule? Read(Node root, MappingContext context)
    {
        if (root.OptionalObject("outcome") is not { } node)
        {
            return null;
        }

        var column = context.Source(node, "column");
        var won = SourceTexts.List(node, "won", column);
        node.Close();
        return new OutcomeRule(column, won);
    }
}
