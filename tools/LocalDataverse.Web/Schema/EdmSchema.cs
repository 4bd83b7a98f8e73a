using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.OData.Edm;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>The catalogue as an entity data model: what addresses and queries are parsed against, and what $metadata shows.</summary>
internal sealed class EdmSchema
{
    internal const string Namespace = "Microsoft.Dynamics.CRM";

    /// <summary>The type of a row of any table, in parameters of custom APIs.</summary>
    internal const string AnyRow = "crmbaseentity";

    private static readonly ConditionalWeakTable<Catalogue, EdmSchema> Known = [];

    private readonly EdmModel _model = new();
    private readonly EdmEntityContainer _container = new(Namespace, "System");
    private readonly Dictionary<string, EdmEntityType> _types = [];
    private readonly Dictionary<IEdmNavigationProperty, Navigation> _navigations = [];
    private readonly Dictionary<(string Table, string Name), Navigation> _navigationsByName = [];
    private readonly Dictionary<string, Dictionary<string, Column>> _properties = [];

    private EdmSchema(Catalogue catalogue)
    {
        Catalogue = catalogue;
        var anyRow = new EdmEntityType(Namespace, AnyRow, null, isAbstract: true, isOpen: false);
        _model.AddElement(anyRow);
        var intersects = catalogue.Intersects.Select(i => i.Table).ToHashSet();
        foreach (var table in catalogue.Tables.Values.Where(t => !intersects.Contains(t.Name)))
        {
            AddType(table, anyRow);
        }

        foreach (var name in _types.Keys)
        {
            AddNavigations(catalogue.Tables[name]);
        }

        QueryFunctions.AddTo(_model);
        Operations = new Operations(_model, _container, catalogue, name => _types.GetValueOrDefault(name));
        _model.AddElement(_container);
    }

    internal Catalogue Catalogue { get; }

    internal IEdmModel Model => _model;

    internal Operations Operations { get; }

    /// <summary>The model of a catalogue; built once.</summary>
    internal static EdmSchema Of(Catalogue catalogue) => Known.GetValue(catalogue, static c => new EdmSchema(c));

    internal Table TableOf(IEdmType type) => Catalogue.Table(((IEdmEntityType)type).Name);

    internal Navigation Navigation(IEdmNavigationProperty property) => _navigations[property];

    internal Navigation? Navigation(Table table, string name) => _navigationsByName.GetValueOrDefault((table.Name, name));

    /// <summary>The way along a lookup to a table; null where it has none.</summary>
    internal Navigation? Way(Table table, Column lookup, string target)
        => _navigationsByName.Values.FirstOrDefault(n => !n.ToMany && n.From == table && n.Column == lookup && n.To.Name == target);

    /// <summary>The column behind a property; null where the table has no such property.</summary>
    internal Column? Column(Table table, string property) => _properties[table.Name].GetValueOrDefault(property);

    private void AddType(Table table, EdmEntityType anyRow)
    {
        var type = new EdmEntityType(Namespace, table.Name, anyRow, isAbstract: false, isOpen: false);
        var properties = new Dictionary<string, Column>();
        // The parties of an activity are rows of their own in the Web API, which the local Dataverse has not.
        foreach (var column in table.Columns.Values.Where(c => c.Type != ColumnType.Parties))
        {
            var name = PropertyTypes.NameOf(column);
            var property = type.AddStructuralProperty(name, PropertyTypes.KindOf(column), isNullable: column.Name != table.PrimaryId);
            properties.Add(name, column);
            if (column.Name == table.PrimaryId)
            {
                type.AddKeys(property);
            }
        }

        foreach (var key in table.Keys)
        {
            _model.AddAlternateKeyAnnotation(type, key.Columns.Select(c => PropertyTypes.NameOf(table.Column(c)))
                .ToDictionary(name => name, IEdmProperty (name) => type.FindProperty(name)));
        }

        _types.Add(table.Name, type);
        _properties.Add(table.Name, properties);
        _model.AddElement(type);
        _container.AddEntitySet(EntitySetNames.Of(table), type);
    }

    private void AddNavigations(Table table)
    {
        var type = _types[table.Name];
        foreach (var navigation in Navigations.Of(Catalogue, table).Where(n => _types.ContainsKey(n.To.Name) && type.FindProperty(n.Name) is null))
        {
            var property = type.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo
            {
                Name = navigation.Name,
                Target = _types[navigation.To.Name],
                TargetMultiplicity = navigation.ToMany ? EdmMultiplicity.Many : EdmMultiplicity.ZeroOrOne,
            });
            _navigations.Add(property, navigation);
            _navigationsByName.Add((table.Name, navigation.Name), navigation);
            ((EdmEntitySet)_container.FindEntitySet(EntitySetNames.Of(table)))
                .AddNavigationTarget(property, _container.FindEntitySet(EntitySetNames.Of(navigation.To)));
        }
    }
}
