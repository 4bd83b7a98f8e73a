namespace Microsoft.Xrm.Sdk;

/// <summary>How an asynchronous operation stands after a plugin has thrown.</summary>
public enum OperationStatus
{
    /// <summary>It failed and is not tried again.</summary>
    Failed = 0,

    /// <summary>It was cancelled.</summary>
    Canceled = 1,

    /// <summary>It is to be tried again.</summary>
    Retry = 2,

    /// <summary>It waits.</summary>
    Suspended = 3,

    /// <summary>It succeeded.</summary>
    Succeeded = 4,
}
