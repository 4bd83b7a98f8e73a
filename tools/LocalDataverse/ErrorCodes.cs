namespace XrmLeads.LocalDataverse;

/// <summary>Error codes of Dataverse. Source: learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes.</summary>
internal static class ErrorCodes
{
    internal const int InvalidXml = unchecked((int)0x80040201);
    internal const int InvalidArgument = unchecked((int)0x80040203);
    internal const int ObjectDoesNotExist = unchecked((int)0x80040217);
    internal const int PrivilegeDenied = unchecked((int)0x80040220);
    internal const int UnexpectedPluginError = unchecked((int)0x80040224);
    internal const int UserDisabled = unchecked((int)0x80040225);
    internal const int DuplicateRecord = unchecked((int)0x80040237);
    internal const int InvalidOperation = unchecked((int)0x8004023B);
    internal const int NoActiveTransaction = unchecked((int)0x80040251);
    internal const int PluginRefused = unchecked((int)0x80040265);
    internal const int NotSupported = unchecked((int)0x80040800);
    internal const int NoTable = unchecked((int)0x80041102);
    internal const int NoColumn = unchecked((int)0x80041103);
    internal const int BadCondition = unchecked((int)0x80041106);
    internal const int AttributeWithAggregate = unchecked((int)0x80041107);
    internal const int InvalidFetchValue = unchecked((int)0x80041108);
    internal const int NoSuchAlias = unchecked((int)0x8004110A);
    internal const int NoAlias = unchecked((int)0x8004110B);
    internal const int ValueNotAboveZero = unchecked((int)0x8004110C);
    internal const int ByAttributeMismatch = unchecked((int)0x8004110F);
    internal const int InvalidLinkType = unchecked((int)0x80041117);
    internal const int InvalidAggregate = unchecked((int)0x8004111A);
    internal const int InvalidFetchNode = unchecked((int)0x8004111C);
    internal const int FetchAttributeNotFound = unchecked((int)0x8004111E);
    internal const int InvalidConditionOperator = unchecked((int)0x80041120);
    internal const int InvalidFilterType = unchecked((int)0x80041122);
    internal const int FetchElementNotFound = unchecked((int)0x80041123);
    internal const int DuplicateAlias = unchecked((int)0x80041130);
    internal const int SqlError = unchecked((int)0x80044150);
    internal const int SqlTimeout = unchecked((int)0x80044151);
    internal const int DepthTooHigh = unchecked((int)0x8004418D);
    internal const int TooManyConditions = unchecked((int)0x8004430C);
    internal const int TooManyLinks = unchecked((int)0x8004430D);
    internal const int ChoiceValueOutOfRange = unchecked((int)0x8004431A);
    internal const int ValueOutOfRange = unchecked((int)0x80044330);
    internal const int TextTooLong = unchecked((int)0x80044331);
    internal const int CannotDeleteReferenced = unchecked((int)0x80048216);
    internal const int AccessDenied = unchecked((int)0x80048306);
    internal const int InvalidStatusForState = unchecked((int)0x80048408);
    internal const int ImportFailed = unchecked((int)0x80048060);
    internal const int AggregateLimit = unchecked((int)0x8004E023);
    internal const int RowVersionMismatch = unchecked((int)0x80060882);
    internal const int RowVersionNotProvided = unchecked((int)0x80060883);
    internal const int NoAlternateKey = unchecked((int)0x80060891);
}
