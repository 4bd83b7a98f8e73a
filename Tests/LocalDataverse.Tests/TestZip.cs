using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace XrmLeads.LocalDataverse.Tests;

/// <summary>Builds small managed solution zips: the table xl_item, a few columns on lead, and whatever steps and APIs a test adds.</summary>
internal sealed class TestZip
{
    private const string Assembly = "XrmLeads.LocalDataverse.TestPlugins";
    private const string AssemblyId = "0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0001";
    private const string Scripted = "0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0002";
    private const string Unused = "0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0003";
    private const string Echo = "0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0004";

    private static readonly Dictionary<string, string> MessageIds = new()
    {
        ["Create"] = "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Update"] = "20bebb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Delete"] = "a1bdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Assign"] = "8cbdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["QualifyLead"] = "644c3365-b36c-431e-b76b-5c3e48adee55",
        ["Merge"] = "dbbdbb1b-ea3e-db11-86a7-000a3a5473e8",
    };

    private readonly StringBuilder _steps = new();
    private readonly StringBuilder _itemColumns = new();
    private readonly StringBuilder _roles = new();
    private readonly StringBuilder _customizations = new();
    private readonly Dictionary<string, string> _parts = [];

    internal string Version { get; set; } = "1.0.0.0";

    internal bool Managed { get; set; } = true;

    /// <summary>What happens to an item when its lead is deleted.</summary>
    internal string OnDelete { get; set; } = "Cascade";

    /// <summary>What an item gets of the shares of its lead: CascadeShare, CascadeUnshare and CascadeReparent.</summary>
    internal (string Share, string Unshare, string Reparent) OnShare { get; set; } = ("NoCascade", "NoCascade", "NoCascade");

    internal static string Column(string name, string type, string tail, int create = 1, int update = 1, int secured = 0)
        => $"<attribute PhysicalName=\"{name}\"><Type>{type}</Type><LogicalName>{name}</LogicalName><ValidForUpdateApi>{update}</ValidForUpdateApi>"
            + $"<ValidForCreateApi>{create}</ValidForCreateApi><IsSecured>{secured}</IsSecured>{tail}</attribute>";

    /// <summary>
    /// Registers the scripted plugin. Mode 1 is asynchronous; images name their columns, comma separated; the table may be none; runsAs is a user's full name.
    /// </summary>
    internal TestZip Step(
        string message, string table, int stage, string script, string filter = "", string? pre = null, string? post = null, int rank = 1, int mode = 0,
        string? runsAs = null, Guid? id = null)
    {
        var names = MessageIds.TryGetValue(message, out var known) ? $"<SdkMessageId>{known}</SdkMessageId>" : $"<SdkMessageName>{message}</SdkMessageName>";
        _steps.Append(
            $"""
            <SdkMessageProcessingStep Name="{message} of {table} ({stage}, {rank})" SdkMessageProcessingStepId="{id ?? Guid.NewGuid():B}">
              {names}<PluginTypeId>{Scripted}</PluginTypeId><PrimaryEntity>{table}</PrimaryEntity>
              <Configuration>{script}</Configuration><FilteringAttributes>{filter}</FilteringAttributes><Mode>{mode}</Mode><Rank>{rank}</Rank><Stage>{stage}</Stage>{(runsAs is null ? string.Empty : $"<ImpersonatingUserIdName>{runsAs}</ImpersonatingUserIdName>")}
              <SdkMessageProcessingStepImages>{Image("PreImage", 0, pre)}{Image("PostImage", 1, post)}</SdkMessageProcessingStepImages>
            </SdkMessageProcessingStep>
            """);
        return this;
    }

    internal TestZip ItemColumn(string name, string type, string tail)
    {
        _itemColumns.Append(Column(name, type, tail));
        return this;
    }

    /// <summary>Adds a role; each privilege is written "prvReadLead Global".</summary>
    internal TestZip Role(string name, params string[] privileges) => Role(name, isInherited: 1, privileges);

    /// <summary>Adds a role whose privileges are for the team that has it, not for its members.</summary>
    internal TestZip TeamRole(string name, params string[] privileges) => Role(name, isInherited: 0, privileges);

    private TestZip Role(string name, int isInherited, string[] privileges)
    {
        var rows = privileges.Select(p => p.Split(' ')).Select(p => $"<RolePrivilege name=\"{p[0]}\" level=\"{p[1]}\" />");
        _roles.Append($"<Role id=\"{Guid.NewGuid():B}\" name=\"{name}\" isinherited=\"{isInherited}\"><RolePrivileges>{string.Concat(rows)}</RolePrivileges></Role>");
        return this;
    }

    /// <summary>Adds the custom API xl_Echo (Text:String?, Number:Integer?) -> Echo:String.</summary>
    internal TestZip EchoApi(string? boundTable = null, string? privilege = null, bool textIsOptional = true, int allowedSteps = 0)
    {
        var binding = boundTable is null ? "<bindingtype>0</bindingtype>" : $"<bindingtype>1</bindingtype><boundentitylogicalname>{boundTable}</boundentitylogicalname>";
        var guard = privilege is null ? string.Empty : $"<executeprivilegename>{privilege}</executeprivilegename>";
        return Part(
                "customapis/xl_Echo/customapi.xml",
                $"<customapi uniquename=\"xl_Echo\"><allowedcustomprocessingsteptype>{allowedSteps}</allowedcustomprocessingsteptype>{binding}{guard}<isfunction>0</isfunction><plugintypeid><plugintypeexportkey>{Echo}</plugintypeexportkey></plugintypeid></customapi>")
            .Part(
                "customapis/xl_Echo/customapirequestparameters/Text/customapirequestparameter.xml",
                $"<customapirequestparameter uniquename=\"Text\"><isoptional>{(textIsOptional ? 1 : 0)}</isoptional><type>10</type></customapirequestparameter>")
            .Part(
                "customapis/xl_Echo/customapirequestparameters/Number/customapirequestparameter.xml",
                "<customapirequestparameter uniquename=\"Number\"><isoptional>1</isoptional><type>7</type></customapirequestparameter>")
            .Part(
                "customapis/xl_Echo/customapiresponseproperties/Echo/customapiresponseproperty.xml",
                "<customapiresponseproperty uniquename=\"Echo\"><type>10</type></customapiresponseproperty>");
    }

    /// <summary>Adds an element to customizations.xml.</summary>
    internal TestZip Customization(string xml)
    {
        _customizations.Append(xml);
        return this;
    }

    internal TestZip Part(string path, string content)
    {
        _parts[path] = content;
        return this;
    }

    internal MemoryStream Build()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "solution.xml", Encoding.UTF8.GetBytes(
                $"<ImportExportXml><SolutionManifest><UniqueName>Test</UniqueName><Version>{Version}</Version><Managed>{(Managed ? 1 : 0)}</Managed></SolutionManifest></ImportExportXml>"));
            Add(archive, "customizations.xml", Encoding.UTF8.GetBytes(Customizations()));
            Add(archive, $"PluginAssemblies/Test/{Assembly}.dll", PluginBytes());
            foreach (var (path, content) in _parts)
            {
                Add(archive, path, Encoding.UTF8.GetBytes(content));
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static string Image(string alias, int type, string? columns)
        => columns is null ? string.Empty
            : $"<SdkMessageProcessingStepImage Name=\"{alias}\"><Attributes>{columns}</Attributes><EntityAlias>{alias}</EntityAlias><ImageType>{type}</ImageType>"
                + "<MessagePropertyName>Target</MessagePropertyName></SdkMessageProcessingStepImage>";

    private static string Type(string id, string name)
        => $"<PluginType AssemblyQualifiedName=\"{Assembly}.{name}, {Assembly}\" PluginTypeId=\"{id}\" Name=\"{Assembly}.{name}\" />";

    private static byte[] PluginBytes()
    {
        using var resource = typeof(TestZip).Assembly.GetManifestResourceStream("TestPlugins.dll")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }

    private static void Add(ZipArchive archive, string path, byte[] content)
    {
        using var entry = archive.CreateEntry(path).Open();
        entry.Write(content);
    }

    private string Customizations()
        => $"""
        <ImportExportXml>
          <Entities>
            <Entity><Name>Lead</Name><EntityInfo><entity Name="Lead"><attributes>
              {Column("xl_note", "nvarchar", "<MaxLength>100</MaxLength>")}
              {Column("xl_secret", "nvarchar", "<MaxLength>100</MaxLength>", secured: 1)}
              {Column("xl_score", "decimal", "<MinValue>0</MinValue><MaxValue>100</MaxValue><Accuracy>2</Accuracy>")}
              {Column("xl_tier", "picklist", "<AppDefaultValue>-1</AppDefaultValue><OptionSetName>xl_tier</OptionSetName>")}
            </attributes></entity></EntityInfo></Entity>
            <Entity><Name>xl_Item</Name><EntityInfo><entity Name="xl_Item"><attributes>
              {Column("xl_itemid", "primarykey", string.Empty, update: 0)}
              {Column("xl_name", "nvarchar", "<DisplayMask>PrimaryName</DisplayMask><MaxLength>20</MaxLength>")}
              {Column("xl_leadid", "lookup", string.Empty)}
              {Column("xl_code", "nvarchar", "<MaxLength>20</MaxLength>")}
              {Column("xl_count", "int", "<MinValue>0</MinValue><MaxValue>10</MaxValue>")}
              {Column("xl_when", "datetime", "<Behavior>1</Behavior>")}
              {Column("xl_day", "datetime", "<Behavior>2</Behavior>")}
              {Column("xl_amount", "decimal", "<MinValue>-1000</MinValue><MaxValue>1000</MaxValue><Accuracy>2</Accuracy>")}
              {_itemColumns}
              {Column("createdon", "datetime", "<Behavior>1</Behavior>", 0, 0)}{Column("modifiedon", "datetime", "<Behavior>1</Behavior>", 0, 0)}
              {Column("createdby", "lookup", string.Empty, 0, 0)}{Column("modifiedby", "lookup", string.Empty, 0, 0)}{Column("ownerid", "owner", string.Empty)}
              {Column("statecode", "state", "<optionset><states><state value=\"0\" defaultstatus=\"1\" invariantname=\"Active\" /><state value=\"1\" defaultstatus=\"2\" invariantname=\"Inactive\" /></states></optionset>")}
              {Column("statuscode", "status", "<optionset><statuses><status value=\"1\" state=\"0\" /><status value=\"2\" state=\"1\" /></statuses></optionset>")}
            </attributes>
            <EntityKeys><EntityKey><LogicalName>xl_itemcode</LogicalName><EntityKeyAttributes><AttributeName>xl_code</AttributeName></EntityKeyAttributes></EntityKey></EntityKeys>
            <OwnershipTypeMask>UserOwned</OwnershipTypeMask></entity></EntityInfo></Entity>
          </Entities>
          <optionsets><optionset Name="xl_tier"><options>
            <option value="1"><labels><label description="Warm" languagecode="1033" /></labels></option>
            <option value="2"><labels><label description="Cold" languagecode="1033" /></labels></option></options></optionset></optionsets>
          <EntityRelationships><EntityRelationship Name="xl_lead_item"><EntityRelationshipType>OneToMany</EntityRelationshipType>
            <ReferencingEntityName>xl_Item</ReferencingEntityName><ReferencedEntityName>Lead</ReferencedEntityName>
            <CascadeAssign>Cascade</CascadeAssign><CascadeDelete>{OnDelete}</CascadeDelete>
            <CascadeReparent>{OnShare.Reparent}</CascadeReparent><CascadeShare>{OnShare.Share}</CascadeShare><CascadeUnshare>{OnShare.Unshare}</CascadeUnshare>
            <ReferencingAttributeName>xl_LeadId</ReferencingAttributeName></EntityRelationship></EntityRelationships>
          <Roles>{_roles}</Roles>
          <SolutionPluginAssemblies><PluginAssembly FullName="{Assembly}, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null" PluginAssemblyId="{AssemblyId}">
            <FileName>/PluginAssemblies/Test/{Assembly}.dll</FileName>
            <PluginTypes>{Type(Scripted, "ScriptedPlugin")}{Type(Unused, "UnusedPlugin")}{Type(Echo, "EchoApi")}</PluginTypes></PluginAssembly></SolutionPluginAssemblies>
          <SdkMessageProcessingSteps>{_steps}</SdkMessageProcessingSteps>
          {_customizations}
        </ImportExportXml>
        """;
}
