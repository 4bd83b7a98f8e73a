import { table as tableModel, theApp } from "../data/server.js";
import { closeProgress, showProgress } from "./dialogs.js";
import { globalNotices } from "./notices.js";
import { navigation } from "./navigation.js";
import { securityRolePrivilegesInfo } from "./privilegesinfo.js";
import { resourceString } from "./resources.js";
import { strict } from "./strict.js";
import { webApi } from "./webapi.js";
import { lookupObjects } from "../forms/lookupdialog.js";

/** Gives scripts the client API: the documented members that the app host has. Every other one throws and is named. */
export function installXrm(): void {
    const xrm = strict("Xrm", {
        WebApi: webApi(),
        Navigation: navigation(),
        Utility: utility(),
        App: globalNotices(),
    });
    (globalThis as { Xrm?: unknown }).Xrm = xrm;
}

/** Xrm, as scripts in frames are given it. */
export function theXrm(): object {
    return (globalThis as unknown as { Xrm: object }).Xrm;
}

function utility(): object {
    return strict("Xrm.Utility", {
        getGlobalContext: globalContext,
        getResourceString: resourceString,
        showProgressIndicator: showProgress,
        closeProgressIndicator: closeProgress,
        getEntityMetadata,
        lookupObjects,
    });
}

/** Xrm.Utility.getGlobalContext: who is signed in, and where. */
function globalContext(): object {
    const { app, user, organization } = theApp();
    const roles = user.roles.map(role => ({ id: role.id, name: role.name, entityType: "role" }));
    return strict("globalContext", {
        getClientUrl: () => location.origin,
        getCurrentAppUrl: () => `${location.origin}/main.aspx?appname=${app.name}`,
        getCurrentAppName: async () => app.title,
        getCurrentAppProperties: async () => ({ displayName: app.title, uniqueName: app.name }),
        client: strict("globalContext.client", {
            getClient: () => "Web",
            getClientState: () => "Online",
            getFormFactor: () => matchMedia("(max-width: 768px)").matches ? 3 : 1,
            isOffline: () => false,
        }),
        organizationSettings: strict("globalContext.organizationSettings", { organizationId: organization.id, uniqueName: "local", languageId: 1033 }),
        userSettings: strict("globalContext.userSettings", {
            userId: `{${user.id.toUpperCase()}}`,
            userName: user.name,
            languageId: 1033,
            roles: strict("globalContext.userSettings.roles", {
                getAll: () => roles,
                getLength: () => roles.length,
                forEach: (act: (role: object, index: number) => void) => roles.forEach(act),
                get: (which?: number | ((role: object) => boolean)) => which === undefined ? roles : typeof which === "number" ? roles[which] : roles.filter(which),
            }),
            securityRoles: roles.map(role => role.id),
            getSecurityRolePrivilegesInfo: securityRolePrivilegesInfo,
            isRTL: false,
            // Minutes; local time is the browser's.
            getTimeZoneOffsetMinutes: () => -new Date().getTimezoneOffset(),
        }),
    });
}

// Xrm.Utility.getEntityMetadata: names and the columns that are asked for.
async function getEntityMetadata(name: string, attributes: string[] = []): Promise<object> {
    const model = await tableModel(name);
    return strict("EntityMetadata", {
        LogicalName: model.logicalName,
        EntitySetName: model.setName,
        DisplayName: model.displayName,
        DisplayCollectionName: model.pluralName,
        PrimaryIdAttribute: model.primaryId,
        PrimaryNameAttribute: model.primaryName,
        Attributes: strict("EntityMetadata.Attributes", {
            get: (attribute: string) => {
                const column = model.columns.find(each => each.logicalName === attribute && attributes.includes(attribute));
                return column && strict("AttributeMetadata", {
                    LogicalName: column.logicalName,
                    DisplayName: column.displayName,
                    AttributeTypeName: column.type,
                    OptionSet: Object.fromEntries((column.options ?? []).map(option => [option.value, { value: option.value, text: option.label }])),
                });
            },
        }),
    });
}
