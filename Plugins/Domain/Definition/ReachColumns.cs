namespace XrmLeads.Domain.Definition;

/// <summary>The columns of lead that gate G6 reads; they are standard columns and part of the rule, not of a definition.</summary>
internal sealed record ReachColumns(Column Email, Column NoEmail, Column Phone, Column Mobile, Column NoPhone, Column OptOut, Column Suppressed);
