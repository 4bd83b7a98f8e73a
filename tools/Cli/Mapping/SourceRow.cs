namespace XrmLeads.Cli.Mapping;

/// <summary>A row of the CSV file, read by the columns of a mapping.</summary>
internal readonly struct SourceRow
{
    private readonly string[] _fields;
    private readonly int[] _places;

    internal SourceRow(string[] fields, int[] places)
    {
        _fields = fields;
        _places = places;
    }

    /// <summary>The text of a column without outer blanks; null where it is empty or a word that stands for nothing.</summary>
    internal string? this[SourceColumn column]
    {
        get
        {
            var text = _fields[_places[column.Index]].Trim();
            return text.Length == 0 || column.IsEmptyWord(text) ? null : text;
        }
    }
}
