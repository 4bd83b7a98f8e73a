namespace Microsoft.Xrm.Sdk;

/// <summary>Writes to the trace log of a step.</summary>
public interface ITracingService
{
    /// <summary>Writes a line; the arguments fill the places of the format.</summary>
    void Trace(string format, params object[] args);
}
