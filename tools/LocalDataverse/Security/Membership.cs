using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>
/// Which roles, column security profiles and teams each user has; what they add up to is kept until one of them changes. Source:
/// MicrosoftDocs/power-platform admin/how-record-access-determined.md and security-roles-privileges.md, "Team member's privilege inheritance".
/// </summary>
internal sealed class Membership(Engine engine)
{
    /// <summary>The tables whose rows decide what principals may.</summary>
    private static readonly HashSet<string> Tables =
        ["systemuser", "team", "businessunit", "systemuserroles", "systemuserprofiles", "teamroles", "teamprofiles", "teammembership"];

    private readonly Dictionary<(Guid User, Guid? SignedIn), Principal> _principals = [];
    private BusinessUnitTree? _units;

    internal BusinessUnitTree Units => _units ??= new BusinessUnitTree(engine.Database.Read(
        "SELECT businessunitid, parentbusinessunitid FROM businessunit",
        [],
        r => (ColumnStorage.ReadId(r, 0), r.IsDBNull(1) ? (Guid?)null : ColumnStorage.ReadId(r, 1))));

    internal void Forget()
    {
        _principals.Clear();
        _units = null;
    }

    /// <summary>Forgets what a change of a row of the table may have made untrue.</summary>
    internal void Forget(Table changed)
    {
        if (Tables.Contains(changed.Name))
        {
            Forget();
        }
    }

    /// <summary>What the sender of a request may: the user, or what he and who is signed in for him both may.</summary>
    internal Principal Of(Caller caller) => caller.SignedInId is { } signedIn
        ? Kept((caller.UserId, signedIn), () => Of(caller.UserId).CutTo(Of(signedIn)))
        : Of(caller.UserId);

    internal Principal Of(Guid user) => Kept((user, null), () => UserOf(user));

    /// <summary>The roles of a user himself and of the teams that he is a member of.</summary>
    internal IReadOnlyList<Role> RolesOfUser(Guid user)
        => [.. RolesOf("systemuserroles", "systemuserid", user)
            .Concat(Related("teammembership", "systemuserid", user, "teamid").SelectMany(team => RolesOf("teamroles", "teamid", team))).Distinct()];

    internal Principal OfTeam(Guid team) => Kept((team, null), () => TeamOf(team));

    internal Principal Of(EntityReference principal) => principal.LogicalName switch
    {
        "systemuser" => Of(principal.Id),
        "team" => OfTeam(principal.Id),
        var other => throw Faults.InvalidArgument($"A security principal is a user or a team, not a row of {other}."),
    };

    internal void AddRole(Guid user, Guid role)
    {
        var table = engine.Catalogue.Table("systemuserroles");
        if (engine.Rows.Where(table, (table.Column("systemuserid"), user), (table.Column("roleid"), role)).Count == 0)
        {
            engine.Rows.Insert(table, new Dictionary<string, object?> { [table.PrimaryId] = engine.NewId(), ["systemuserid"] = user, ["roleid"] = role });
        }

        Forget();
    }

    private Principal Kept((Guid, Guid?) key, Func<Principal> build)
    {
        if (!_principals.TryGetValue(key, out var principal))
        {
            principal = build();
            _principals[key] = principal;
        }

        return principal;
    }

    private Principal UserOf(Guid user)
    {
        var table = engine.Catalogue.Table("systemuser");
        var row = engine.Rows.Get(table, user);
        if (row.GetAttributeValue<bool>("isdisabled"))
        {
            throw new DataverseFaultException(ErrorCodes.UserDisabled, $"The specified user(Id = {user}) is disabled. Consider enabling this user.");
        }

        var unit = row.GetAttributeValue<EntityReference>("businessunitid").Id;
        var roles = RolesOf("systemuserroles", "systemuserid", user);
        var profiles = Related("systemuserprofiles", "systemuserid", user, "fieldsecurityprofileid");
        var privileges = new Dictionary<string, List<Grant>>(StringComparer.OrdinalIgnoreCase);
        Add(privileges, roles, _ => new Grant(default, unit, null));
        var teams = Related("teammembership", "systemuserid", user, "teamid");
        foreach (var team in teams)
        {
            var ofTeam = RolesOf("teamroles", "teamid", team);
            var teamUnit = UnitOfTeam(team);
            Add(privileges, ofTeam, r => new Grant(default, teamUnit, r.IsForTeamOnly ? team : null));
            roles.AddRange(ofTeam);
            profiles.AddRange(Related("teamprofiles", "teamid", team, "fieldsecurityprofileid"));
        }

        var administered = engine.Catalogue.Table("team");
        return new Principal(Units)
        {
            Id = user,
            IsTeam = false,
            Unit = unit,
            MayEverything = user == engine.Root.SystemUserId || roles.Exists(r => r.IsAdministrator),
            Groups = [user, .. teams],
            Owners = [user, .. teams, .. engine.Rows.Where(administered, (administered.Column("administratorid"), new EntityReference("systemuser", user)))],
            Privileges = privileges,
            Columns = Permissions(profiles),
        };
    }

    private Principal TeamOf(Guid team)
    {
        var (roles, unit) = (RolesOf("teamroles", "teamid", team), UnitOfTeam(team));
        var privileges = new Dictionary<string, List<Grant>>(StringComparer.OrdinalIgnoreCase);
        Add(privileges, roles, _ => new Grant(default, unit, null));
        return new Principal(Units)
        {
            Id = team,
            IsTeam = true,
            Unit = unit,
            MayEverything = roles.Exists(r => r.IsAdministrator),
            Groups = [team],
            Owners = [team],
            Privileges = privileges,
            Columns = Permissions(Related("teamprofiles", "teamid", team, "fieldsecurityprofileid")),
        };
    }

    private static void Add(Dictionary<string, List<Grant>> privileges, List<Role> roles, Func<Role, Grant> grant)
    {
        foreach (var role in roles)
        {
            foreach (var (name, depth) in role.Privileges)
            {
                if (!privileges.TryGetValue(name, out var grants))
                {
                    privileges.Add(name, grants = []);
                }

                grants.Add(grant(role) with { Depth = depth });
            }
        }
    }

    private Guid UnitOfTeam(Guid team)
        => engine.Rows.Get(engine.Catalogue.Table("team"), team).GetAttributeValue<EntityReference>("businessunitid")?.Id ?? engine.Root.BusinessUnitId;

    private List<ColumnPermission> Permissions(IEnumerable<Guid> profiles)
        => [.. profiles.Where(engine.Catalogue.ColumnSecurityProfiles.ContainsKey).SelectMany(id => engine.Catalogue.ColumnSecurityProfiles[id].Permissions)];

    private List<Role> RolesOf(string intersect, string holderColumn, Guid holder)
        => [.. Related(intersect, holderColumn, holder, "roleid").Where(engine.Catalogue.Roles.ContainsKey).Select(id => engine.Catalogue.Roles[id])];

    private List<Guid> Related(string intersect, string holderColumn, Guid holder, string column)
        => engine.Database.Read(
            $"SELECT \"{column}\" FROM \"{intersect}\" WHERE \"{holderColumn}\" = $0 ORDER BY rowid", [ColumnStorage.Id(holder)], r => ColumnStorage.ReadId(r, 0));
}
