using System;

namespace XrmLeads.LocalDataverse;

/// <summary>
/// A request that Dataverse refuses. Stands for the SDK's FaultException of OrganizationServiceFault: the message is the fault's text,
/// the inner exception what a plugin threw.
/// </summary>
public class DataverseFaultException : Exception
{
    /// <summary>A fault with its documented code.</summary>
    /// <param name="errorCode">Dataverse's error code, a negative number.</param>
    /// <param name="message">One sentence for the caller.</param>
    /// <param name="inner">What caused it, if anything did.</param>
    public DataverseFaultException(int errorCode, string message, Exception? inner = null)
        : base(message, inner)
    {
        ErrorCode = errorCode;
    }

    /// <summary>Dataverse's error code, as its list of web service error codes documents it.</summary>
    public int ErrorCode { get; }
}
