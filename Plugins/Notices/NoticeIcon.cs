namespace XrmLeads.Notices;

/// <summary>The icons of in-app notifications. Source: developer/model-driven-apps/clientapi/send-in-app-notifications.md, Changing the notification icon.</summary>
internal enum NoticeIcon
{
    /// <summary>Something new.</summary>
    Info = 100000000,

    /// <summary>Something good.</summary>
    Success = 100000001,

    /// <summary>Something that failed.</summary>
    Failure = 100000002,

    /// <summary>Something to do soon.</summary>
    Warning = 100000003,
}
