using System.Collections;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A comparison of a column with values.</summary>
[DataContract(Name = "ConditionExpression", Namespace = Namespaces.Contracts)]
public sealed class ConditionExpression : IExtensibleDataObject
{
    private DataCollection<object> _values;

    /// <summary>No comparison yet.</summary>
    public ConditionExpression()
    {
    }

    /// <summary>A comparison of a column of a linked table with values.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values)
        : this(attributeName, conditionOperator, values)
    {
        EntityName = entityName;
    }

    /// <summary>A comparison of a column with values.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, params object[] values)
        : this(attributeName, conditionOperator)
    {
        if (values != null)
        {
            Values.AddRange(values);
        }
    }

    /// <summary>A comparison of a column of a linked table with one value.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, object value)
        : this(attributeName, conditionOperator, value)
    {
        EntityName = entityName;
    }

    /// <summary>A comparison of a column with one value.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, object value)
        : this(attributeName, conditionOperator)
    {
        Values.Add(value);
    }

    /// <summary>A comparison of a column of a linked table that needs no value.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator)
        : this(attributeName, conditionOperator)
    {
        EntityName = entityName;
    }

    /// <summary>A comparison of a column that needs no value.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator)
    {
        AttributeName = attributeName;
        Operator = conditionOperator;
    }

    /// <summary>A comparison of a column with the values of a collection.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, ICollection values)
        : this(attributeName, conditionOperator)
    {
        if (values != null)
        {
            Values.AddRange(values.Cast<object>());
        }
    }

    /// <summary>A comparison of a column of a linked table with values or with other columns.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values)
        : this(entityName, attributeName, conditionOperator, values)
    {
        CompareColumns = compareColumns;
    }

    /// <summary>A comparison of a column of a linked table with one value or with another column.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value)
        : this(entityName, attributeName, conditionOperator, value)
    {
        CompareColumns = compareColumns;
    }

    /// <summary>A comparison of a column with values or with other columns.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values)
        : this(attributeName, conditionOperator, values)
    {
        CompareColumns = compareColumns;
    }

    /// <summary>A comparison of a column with one value or with another column.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value)
        : this(attributeName, conditionOperator, value)
    {
        CompareColumns = compareColumns;
    }

    /// <summary>Logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>Whether the values are names of columns to compare with.</summary>
    [DataMember]
    public bool CompareColumns { get; set; }

    /// <summary>Alias or name of the linked table that has the column, or null for the table of the query.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>How the column is compared.</summary>
    [DataMember]
    public ConditionOperator Operator { get; set; }

    /// <summary>The values. Never null.</summary>
    [DataMember]
    public DataCollection<object> Values
    {
        get => _values ??= new DataCollection<object>();
        private set => _values = value;
    }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
