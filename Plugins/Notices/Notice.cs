using System;

namespace XrmLeads.Notices;

/// <summary>Something that people are told.</summary>
/// <param name="icon">How it looks.</param>
/// <param name="title">What it is about.</param>
/// <param name="body">What there is to know.</param>
/// <param name="leadId">The lead that it opens; null for none.</param>
internal sealed class Notice(NoticeIcon icon, string title, string body, Guid? leadId)
{
    /// <summary>How it looks.</summary>
    internal NoticeIcon Icon { get; } = icon;

    /// <summary>What it is about.</summary>
    internal string Title { get; } = title;

    /// <summary>What there is to know.</summary>
    internal string Body { get; } = body;

    /// <summary>The lead that it opens; null for none.</summary>
    internal Guid? LeadId { get; } = leadId;
}
