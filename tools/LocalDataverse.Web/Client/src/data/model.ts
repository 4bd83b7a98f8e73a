/** What the host tells of an app, a table and its parts; XML is as the solution has it. */

export interface TableName {
    logicalName: string;
    setName: string;
    displayName: string;
    pluralName: string;
    primaryId: string;
    primaryName: string | null;
    privilegeName?: string;
}

export interface Option {
    value: number;
    label: string;
}

/** A column; `type` is Text, Memo, Integer, BigInteger, Decimal, Double, Money, DateTime, Boolean, Choice, Choices, State, Status, Lookup, Parties, PrimaryKey or UniqueIdentifier. */
export interface Column {
    logicalName: string;
    displayName: string;
    type: string;
    requiredLevel: string;
    validForCreate: boolean;
    validForUpdate: boolean;
    isSecured: boolean;
    maxLength?: number;
    min?: number | null;
    max?: number | null;
    precision?: number;
    dateOnly?: boolean;
    timeZoneIndependent?: boolean;
    options?: Option[];
    default?: boolean;
    targets?: string[];
    /** The name for @odata.bind by target table. */
    navigations?: Record<string, string>;
}

export interface State {
    value: number;
    label: string;
    defaultStatus: number;
    statuses: Option[];
}

export interface FormModel {
    id: string;
    type: string;
    name: string;
    xml: string;
}

/** A view; queryType 0 is public, 1 advanced find, 2 associated, 4 quick find, 64 lookup. */
export interface ViewModel {
    id: string;
    name: string;
    queryType: number;
    isDefault: boolean;
    isQuickFind: boolean;
    layoutXml: string | null;
    fetchXml: string | null;
}

export interface ChartModel {
    id: string;
    name: string;
    xml: string;
}

export interface TableModel extends TableName {
    schemaName: string;
    isStandard: boolean;
    isActivity: boolean;
    columns: Column[];
    states: State[];
    forms: FormModel[];
    views: ViewModel[];
    charts: ChartModel[];
    ribbonXml: string | null;
    applicationRibbonXml: string | null;
    children: { name: string; referencingTable: string; referencingColumn: string }[];
}

export interface User {
    id: string;
    name: string;
    domainName: string;
    businessUnitId: string;
    roles: { id: string; name: string }[];
    mayEverything?: boolean;
    /** Depth (Basic, Local, Deep, Global) by the privilege's name in lower case. */
    privileges?: Record<string, string>;
    /** What the profiles of the user allow on secured columns. */
    securedColumns?: { table: string; column: string; canRead: boolean; canUpdate: boolean; canCreate: boolean }[];
}

export interface DashboardModel {
    id: string;
    name: string;
    xml: string;
}

export interface AppModel {
    app: { name: string; title: string; roles: string[] };
    siteMapXml: string;
    components: { type: string; id: string; schemaName: string | null }[];
    dashboards: DashboardModel[];
    tables: TableName[];
    users: User[];
    user: User;
    organization: { id: string; businessUnitId: string };
    clockOffset: number;
    /** The resx web resources that a script depends on, by the script's name. */
    webResourceTexts: Record<string, string[]>;
}
