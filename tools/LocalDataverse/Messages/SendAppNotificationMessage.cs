using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// SendAppNotification: a row of <c>appnotification</c> that the recipient owns, a user and never a team. Actions are an open type: rows without a table. Source:
/// MicrosoftDocs/powerapps-docs developer/model-driven-apps/clientapi/send-in-app-notifications.md.
/// </summary>
internal sealed class SendAppNotificationMessage : IMessage
{
    public string Name => "SendAppNotification";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var title = request.Required<string>("Title");
        var recipient = request.Required<EntityReference>("Recipient");
        if (title.Trim().Length == 0)
        {
            throw Faults.InvalidArgument("Required field 'Title' is empty in the request SendAppNotification.");
        }

        if (recipient.LogicalName != "systemuser")
        {
            throw Faults.InvalidArgument($"The recipient of a notification is a user, not a row of '{recipient.LogicalName}'.");
        }

        var row = new Entity("appnotification")
        {
            ["title"] = title,
            ["body"] = request.Optional<string>("Body"),
            ["ownerid"] = recipient,
        };
        Set(row, "icontype", request.Optional<OptionSetValue>("IconType"));
        Set(row, "toasttype", request.Optional<OptionSetValue>("ToastType"));
        Set(row, "priority", request.Optional<OptionSetValue>("Priority"));
        Set(row, "ttlinseconds", request.Parameters.TryGetValue("Expiry", out var expiry) ? expiry : null);
        if (request.Optional<Entity>("Actions") is { } actions)
        {
            row["data"] = Json(actions).ToJsonString();
        }

        var id = ((CreateResponse)engine.Execute(new CreateRequest { Target = row }, caller)).id;
        return new OrganizationResponse { ResponseName = Name, Results = { ["NotificationId"] = id } };
    }

    private static void Set(Entity row, string column, object? value)
    {
        if (value is not null)
        {
            row[column] = value;
        }
    }

    private static JsonObject Json(Entity open)
    {
        var json = new JsonObject();
        foreach (var (name, value) in open.Attributes)
        {
            json[name] = value switch
            {
                string text => text,
                Entity inner => Json(inner),
                EntityCollection rows => new JsonArray([.. rows.Entities.Select(Json)]),
                _ => throw Faults.NotSupported($"a value of the type {value?.GetType().Name ?? "null"} in the actions of a notification"),
            };
        }

        return json;
    }
}
