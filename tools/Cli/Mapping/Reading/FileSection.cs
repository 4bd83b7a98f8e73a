namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>file</c>: how the CSV file is written.</summary>
internal static class FileSection
{
    internal static SourceFormat Read(Node root)
    {
        var standard = new SourceFormat(',', '.');
        if (root.OptionalObject("file") is not { } node)
        {
            return standard;
        }

        // A tab would count as an empty text, so the separator is read as any value.
        var separator = node.Has("separator") && node.Value("separator") is { } value ? Separator(node, value) : standard.Separator;
        if (node.OptionalText("encoding") is { } encoding && encoding != "utf-8")
        {
            node.Fault("encoding", $"\"{encoding}\" is not possible here.", "Save the file in UTF-8 and write \"utf-8\".");
        }

        var decimals = node.OptionalText("decimal") ?? ".";
        if (decimals is not ("." or ","))
        {
            node.Fault("decimal", $"\"{decimals}\" is not possible here.", "Write \".\" or \",\".");
            decimals = ".";
        }

        node.Close();
        return new SourceFormat(separator, decimals[0]);
    }

    private static char Separator(Node node, System.Text.Json.JsonElement value)
    {
        if (value.ValueKind == System.Text.Json.JsonValueKind.String && value.GetString() is [',' or ';' or '\t' or '|'] text)
        {
            return text[0];
        }

        node.Fault("separator", $"{Node.NameOf(value)} is no separator.", "Write one of: \",\", \";\", \"|\", \"\\t\" for a tab.");
        return ',';
    }
}
