namespace XrmLeads.Domain.Reading;

/// <summary>The names of the rules that a definition can break; each fault carries one, and docs/definition.md says more about each.</summary>
public static class Rule
{
    /// <summary>The text is not JSON.</summary>
    public const string Syntax = "syntax";

    /// <summary>A property is missing.</summary>
    public const string Missing = "missing";

    /// <summary>A property is not known here.</summary>
    public const string UnknownProperty = "unknown-property";

    /// <summary>A property stands twice in one object.</summary>
    public const string PropertyTwice = "property-twice";

    /// <summary>A value is of another JSON type than it must be.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>A number lies outside its range.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>A text is empty or not of the form it must have.</summary>
    public const string BadText = "bad-text";

    /// <summary>Not exactly one of several properties stands there.</summary>
    public const string OneOf = "one-of";

    /// <summary>A list that must have elements is empty.</summary>
    public const string EmptyList = "empty-list";

    /// <summary>The kind of a criterion is not known.</summary>
    public const string UnknownKind = "unknown-kind";

    /// <summary>A kind that is no condition is used as one.</summary>
    public const string KindIsNoCondition = "kind-is-no-condition";

    /// <summary>A column is neither standard nor declared.</summary>
    public const string UnknownColumn = "unknown-column";

    /// <summary>A column holds something that the kind cannot read.</summary>
    public const string ColumnType = "column-type";

    /// <summary>A declared column is a standard one of another type, or is declared twice.</summary>
    public const string ColumnDeclared = "column-declared";

    /// <summary>An item of the checklist does not exist.</summary>
    public const string UnknownItem = "unknown-item";

    /// <summary>A value is no answer to the item.</summary>
    public const string UnknownAnswer = "unknown-answer";

    /// <summary>A group does not exist.</summary>
    public const string UnknownGroup = "unknown-group";

    /// <summary>A group that must hold signals holds none.</summary>
    public const string GroupWithoutSignals = "group-without-signals";

    /// <summary>An id is used twice.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>A value is listed twice.</summary>
    public const string ListedTwice = "listed-twice";

    /// <summary>A band ends at or before its start.</summary>
    public const string BandEmpty = "band-empty";

    /// <summary>Two bands overlap, or stand out of order.</summary>
    public const string BandsOverlap = "bands-overlap";

    /// <summary>Between two bands, or above the last, there is a gap.</summary>
    public const string BandsGap = "bands-gap";

    /// <summary>A phrase holds no word.</summary>
    public const string NoWord = "no-word";

    /// <summary>A domain holds an @.</summary>
    public const string NotADomain = "not-a-domain";

    /// <summary>A signal is counted by two criteria.</summary>
    public const string SignalTwice = "signal-twice";

    /// <summary>A signal criterion stands in fit or BANT.</summary>
    public const string SignalOutOfPlace = "signal-out-of-place";

    /// <summary>Weights do not add up to 1.</summary>
    public const string WeightsSum = "weights-sum";

    /// <summary>A criterion is worth more than its group's cap.</summary>
    public const string AboveCap = "above-cap";

    /// <summary>A criterion is worth less than its group's floor.</summary>
    public const string BelowFloor = "below-floor";

    /// <summary>A threshold lies above what can be reached.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>Thresholds do not fall from step to step.</summary>
    public const string ThresholdOrder = "threshold-order";

    /// <summary>No gate is mandatory, so that every lead would qualify.</summary>
    public const string NoMandatoryGate = "no-mandatory-gate";
}
