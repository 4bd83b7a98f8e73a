using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>The types that stand where a contract says object, for serializers.</summary>
internal static class KnownTypes
{
    internal static IEnumerable<Type> Values { get; } =
    [
        typeof(AliasedValue), typeof(ColumnSet), typeof(ConcurrencyBehavior), typeof(Entity), typeof(EntityCollection), typeof(EntityReference),
        typeof(EntityReferenceCollection), typeof(ExecuteMultipleResponseItemCollection), typeof(ExecuteMultipleSettings), typeof(FetchExpression),
        typeof(Money), typeof(OptionSetValue), typeof(OptionSetValueCollection), typeof(OrganizationRequestCollection),
        typeof(OrganizationResponseCollection), typeof(QueryByAttribute), typeof(QueryExpression), typeof(Relationship),
    ];
}
