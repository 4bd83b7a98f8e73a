using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How a condition compares a column with its values.</summary>
[DataContract(Name = "ConditionOperator", Namespace = Namespaces.Contracts)]
public enum ConditionOperator
{
    /// <summary>The values are equal.</summary>
    [EnumMember]
    Equal = 0,
    /// <summary>The values differ.</summary>
    [EnumMember]
    NotEqual = 1,
    /// <summary>The column is greater.</summary>
    [EnumMember]
    GreaterThan = 2,
    /// <summary>The column is less.</summary>
    [EnumMember]
    LessThan = 3,
    /// <summary>The column is greater or equal.</summary>
    [EnumMember]
    GreaterEqual = 4,
    /// <summary>The column is less or equal.</summary>
    [EnumMember]
    LessEqual = 5,
    /// <summary>The text matches a pattern.</summary>
    [EnumMember]
    Like = 6,
    /// <summary>The text does not match a pattern.</summary>
    [EnumMember]
    NotLike = 7,
    /// <summary>The column is one of the values.</summary>
    [EnumMember]
    In = 8,
    /// <summary>The column is none of the values.</summary>
    [EnumMember]
    NotIn = 9,
    /// <summary>The column lies between two values.</summary>
    [EnumMember]
    Between = 10,
    /// <summary>The column does not lie between two values.</summary>
    [EnumMember]
    NotBetween = 11,
    /// <summary>The column has no value.</summary>
    [EnumMember]
    Null = 12,
    /// <summary>The column has a value.</summary>
    [EnumMember]
    NotNull = 13,
    /// <summary>The day is yesterday.</summary>
    [EnumMember]
    Yesterday = 14,
    /// <summary>The day is today.</summary>
    [EnumMember]
    Today = 15,
    /// <summary>The day is tomorrow.</summary>
    [EnumMember]
    Tomorrow = 16,
    /// <summary>Within the last seven days, today included.</summary>
    [EnumMember]
    Last7Days = 17,
    /// <summary>Within the next seven days.</summary>
    [EnumMember]
    Next7Days = 18,
    /// <summary>Within the previous week, Sunday to Saturday.</summary>
    [EnumMember]
    LastWeek = 19,
    /// <summary>Within the current week.</summary>
    [EnumMember]
    ThisWeek = 20,
    /// <summary>Within the next week.</summary>
    [EnumMember]
    NextWeek = 21,
    /// <summary>Within the last month.</summary>
    [EnumMember]
    LastMonth = 22,
    /// <summary>Within the current month.</summary>
    [EnumMember]
    ThisMonth = 23,
    /// <summary>Within the next month.</summary>
    [EnumMember]
    NextMonth = 24,
    /// <summary>On the day given.</summary>
    [EnumMember]
    On = 25,
    /// <summary>On the day given or before.</summary>
    [EnumMember]
    OnOrBefore = 26,
    /// <summary>On the day given or after.</summary>
    [EnumMember]
    OnOrAfter = 27,
    /// <summary>Within the previous year.</summary>
    [EnumMember]
    LastYear = 28,
    /// <summary>Within the current year.</summary>
    [EnumMember]
    ThisYear = 29,
    /// <summary>Within the next year.</summary>
    [EnumMember]
    NextYear = 30,
    /// <summary>Within the last X hours.</summary>
    [EnumMember]
    LastXHours = 31,
    /// <summary>Within the next X hours.</summary>
    [EnumMember]
    NextXHours = 32,
    /// <summary>Within the last X days.</summary>
    [EnumMember]
    LastXDays = 33,
    /// <summary>Within the next X days.</summary>
    [EnumMember]
    NextXDays = 34,
    /// <summary>Within the last X weeks.</summary>
    [EnumMember]
    LastXWeeks = 35,
    /// <summary>Within the next X weeks.</summary>
    [EnumMember]
    NextXWeeks = 36,
    /// <summary>Within the last X months.</summary>
    [EnumMember]
    LastXMonths = 37,
    /// <summary>Within the next X months.</summary>
    [EnumMember]
    NextXMonths = 38,
    /// <summary>Within the last X years.</summary>
    [EnumMember]
    LastXYears = 39,
    /// <summary>Within the next X years.</summary>
    [EnumMember]
    NextXYears = 40,
    /// <summary>The column is the calling user.</summary>
    [EnumMember]
    EqualUserId = 41,
    /// <summary>The column is not the calling user.</summary>
    [EnumMember]
    NotEqualUserId = 42,
    /// <summary>The column is the caller's business unit.</summary>
    [EnumMember]
    EqualBusinessId = 43,
    /// <summary>The column is not the caller's business unit.</summary>
    [EnumMember]
    NotEqualBusinessId = 44,
    /// <summary>For internal use by the platform.</summary>
    [EnumMember]
    ChildOf = 45,
    /// <summary>The bits of the mask are set.</summary>
    [EnumMember]
    Mask = 46,
    /// <summary>The bits of the mask are not set.</summary>
    [EnumMember]
    NotMask = 47,
    /// <summary>For internal use by the platform.</summary>
    [EnumMember]
    MasksSelect = 48,
    /// <summary>The text holds another, through full-text search.</summary>
    [EnumMember]
    Contains = 49,
    /// <summary>The text does not hold another.</summary>
    [EnumMember]
    DoesNotContain = 50,
    /// <summary>The column is the caller's language.</summary>
    [EnumMember]
    EqualUserLanguage = 51,
    /// <summary>Not on the day given.</summary>
    [EnumMember]
    NotOn = 52,
    /// <summary>Older than X months.</summary>
    [EnumMember]
    OlderThanXMonths = 53,
    /// <summary>The text begins with another.</summary>
    [EnumMember]
    BeginsWith = 54,
    /// <summary>The text does not begin with another.</summary>
    [EnumMember]
    DoesNotBeginWith = 55,
    /// <summary>The text ends with another.</summary>
    [EnumMember]
    EndsWith = 56,
    /// <summary>The text does not end with another.</summary>
    [EnumMember]
    DoesNotEndWith = 57,
    /// <summary>Within the current fiscal year.</summary>
    [EnumMember]
    ThisFiscalYear = 58,
    /// <summary>Within the current fiscal period.</summary>
    [EnumMember]
    ThisFiscalPeriod = 59,
    /// <summary>Within the next fiscal year.</summary>
    [EnumMember]
    NextFiscalYear = 60,
    /// <summary>Within the next fiscal period.</summary>
    [EnumMember]
    NextFiscalPeriod = 61,
    /// <summary>Within the last fiscal year.</summary>
    [EnumMember]
    LastFiscalYear = 62,
    /// <summary>Within the last fiscal period.</summary>
    [EnumMember]
    LastFiscalPeriod = 63,
    /// <summary>Within the last X fiscal years.</summary>
    [EnumMember]
    LastXFiscalYears = 64,
    /// <summary>Within the last X fiscal periods.</summary>
    [EnumMember]
    LastXFiscalPeriods = 65,
    /// <summary>Within the next X fiscal years.</summary>
    [EnumMember]
    NextXFiscalYears = 66,
    /// <summary>Within the next X fiscal periods.</summary>
    [EnumMember]
    NextXFiscalPeriods = 67,
    /// <summary>In the fiscal year given.</summary>
    [EnumMember]
    InFiscalYear = 68,
    /// <summary>In the fiscal period given.</summary>
    [EnumMember]
    InFiscalPeriod = 69,
    /// <summary>In the fiscal period and year given.</summary>
    [EnumMember]
    InFiscalPeriodAndYear = 70,
    /// <summary>In the fiscal period and year given or before.</summary>
    [EnumMember]
    InOrBeforeFiscalPeriodAndYear = 71,
    /// <summary>In the fiscal period and year given or after.</summary>
    [EnumMember]
    InOrAfterFiscalPeriodAndYear = 72,
    /// <summary>The column is a team of the caller.</summary>
    [EnumMember]
    EqualUserTeams = 73,
    /// <summary>The column is the caller or a team of the caller.</summary>
    [EnumMember]
    EqualUserOrUserTeams = 74,
    /// <summary>Below the row given in its hierarchy.</summary>
    [EnumMember]
    Under = 75,
    /// <summary>Not below the row given in its hierarchy.</summary>
    [EnumMember]
    NotUnder = 76,
    /// <summary>The row given or below it in its hierarchy.</summary>
    [EnumMember]
    UnderOrEqual = 77,
    /// <summary>Above the row given in its hierarchy.</summary>
    [EnumMember]
    Above = 78,
    /// <summary>The row given or above it in its hierarchy.</summary>
    [EnumMember]
    AboveOrEqual = 79,
    /// <summary>The column is the caller or a report of the caller.</summary>
    [EnumMember]
    EqualUserOrUserHierarchy = 80,
    /// <summary>The column is the caller, a report of the caller or one of their teams.</summary>
    [EnumMember]
    EqualUserOrUserHierarchyAndTeams = 81,
    /// <summary>Older than X years.</summary>
    [EnumMember]
    OlderThanXYears = 82,
    /// <summary>Older than X weeks.</summary>
    [EnumMember]
    OlderThanXWeeks = 83,
    /// <summary>Older than X days.</summary>
    [EnumMember]
    OlderThanXDays = 84,
    /// <summary>Older than X hours.</summary>
    [EnumMember]
    OlderThanXHours = 85,
    /// <summary>Older than X minutes.</summary>
    [EnumMember]
    OlderThanXMinutes = 86,
    /// <summary>The multi-select choice holds one of the values.</summary>
    [EnumMember]
    ContainValues = 87,
    /// <summary>The multi-select choice holds none of the values.</summary>
    [EnumMember]
    DoesNotContainValues = 88,
}
