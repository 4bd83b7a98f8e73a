namespace XrmLeads.Domain.Definition;

/// <summary>What a column holds, as far as a criterion can read it.</summary>
public enum ColumnType
{
    /// <summary>Text of one or several lines.</summary>
    Text,

    /// <summary>A whole number, a decimal number or an amount of money in base currency.</summary>
    Number,

    /// <summary>A choice, a state or a status reason, read as its number.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A date, with or without a time.</summary>
    Date,

    /// <summary>A lookup or a unique identifier, read as text: present or not.</summary>
    Reference,
}
