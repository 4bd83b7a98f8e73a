namespace XrmLeads.Domain.Definition;

/// <summary>The columns of lead that gate G6 reads; they are standard columns and part of the rule, not of a definition.</summary>
internal sealed class ReachColumns(
    Column email, Column noEmail, Column phone, Column mobile, Column noPhone, Column optOut, Column suppressed)
{
    internal Column Email { get; } = email;

    internal Column NoEmail { get; } = noEmail;

    internal Column Phone { get; } = phone;

    internal Column Mobile { get; } = mobile;

    internal Column NoPhone { get; } = noPhone;

    internal Column OptOut { get; } = optOut;

    internal Column Suppressed { get; } = suppressed;
}
