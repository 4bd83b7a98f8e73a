using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a plugin throws to stop a request; the user reads its message.</summary>
[Serializable]
public sealed class InvalidPluginExecutionException : Exception, ISerializable
{
    /// <summary>Without a message.</summary>
    public InvalidPluginExecutionException()
    {
    }

    /// <summary>With a message for the user.</summary>
    public InvalidPluginExecutionException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the user and what caused it.</summary>
    public InvalidPluginExecutionException(string message, Exception exception)
        : base(message, exception)
    {
    }

    /// <summary>With the status of the asynchronous operation.</summary>
    public InvalidPluginExecutionException(OperationStatus status)
    {
        Status = status;
    }

    /// <summary>With the status of the asynchronous operation and a message for the user.</summary>
    public InvalidPluginExecutionException(OperationStatus status, string message)
        : base(message)
    {
        Status = status;
    }

    /// <summary>With the status of the asynchronous operation, an error code and a message for the user.</summary>
    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message)
        : base(message)
    {
        Status = status;
        ErrorCode = errorCode;
    }

    /// <summary>Number of the error; 0 when none was given.</summary>
    public int ErrorCode { get; }

    /// <summary>Status that the asynchronous operation is to take.</summary>
    public OperationStatus Status { get; }
}
