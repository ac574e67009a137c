import type {SnippetFault} from '../examine-snippet.js';
import type {WidgetName} from '../../../core/model/widget-names.js';
import type {StatementVariant} from '../../../widgets/eu-statement/options.js';
import type {ProjectLayout} from '../../../widgets/project-list/options.js';
import type {SiteName} from '../../../snippets/sites.js';
import type {EmbedMethod} from '../../../snippets/snippet.js';
import type {BrandName} from '../../../widgets/themes/brands.js';
import type {UrlProblem} from '../typed-urls.js';
import type {FeedAccess} from '../load-feed.js';
import type {ColourScheme, Ground, Width} from '../choices.js';
import type {OutputNote, DeveloperRequest} from '../make-output.js';

/** All texts of the builder in one language. The texts of the widgets are in core/i18n. */
export interface BuilderTexts {
  readonly title: string;
  readonly lead: string;
  readonly noScript: string;
  /** Shown if the URL of the page has parameters that were ignored. */
  readonly invalidParameters: (list: string) => string;
  readonly startAgain: string;

  readonly sourceStep: {
    readonly title: string;
    readonly intro: string;
    readonly home: string;
    readonly homeHelp: string;
    readonly feed: string;
    readonly feedHelp: string;
    readonly load: string;
    readonly demo: string;
    readonly demoHelp: string;
    readonly file: string;
    readonly fileHelp: string;
    readonly removeFile: string;
    readonly loading: string;
    readonly demoNote: string;
    readonly onDisk: string;
    readonly scriptFound: (version: string) => string;
    readonly scriptUnreadable: string;
    readonly scriptMissing: (status: number | undefined) => string;
    readonly scriptOther: string;
    readonly pinned: (version: string) => string;
    readonly notPinned: string;
    readonly feedFound: (projects: number, publications: number) => string;
    readonly feedFile: (name: string, projects: number, publications: number) => string;
    readonly leftOut: (count: number) => string;
    readonly access: Readonly<Record<FeedAccess, string>>;
    readonly problems: Readonly<Record<UrlProblem, string>>;
    readonly script: string;
    readonly data: string;
  };

  readonly paste: {
    readonly title: string;
    readonly help: string;
    readonly label: string;
    readonly open: string;
    readonly opened: (widget: string) => string;
    readonly others: (count: number) => string;
    readonly noHome: string;
    readonly none: string;
    readonly onlyScript: string;
    readonly unknownWidget: (name: string) => string;
    /** What keeps a pasted snippet from working. */
    readonly fault: (fault: SnippetFault) => string;
    /** Where nothing is wrong with it. */
    readonly noFault: string;
  };

  readonly widgetStep: {
    readonly title: string;
    readonly widget: string;
    readonly widgets: Readonly<Record<WidgetName, string>>;
    readonly language: string;
    readonly ownLanguage: string;
    readonly languages: Readonly<Record<'fi' | 'sv' | 'en', string>>;
    readonly filters: string;
    readonly filtersHelp: string;
    readonly appearance: string;
    readonly more: string;
    readonly notInFeed: string;
    /** The label of a field that narrows a long list of names. */
    readonly find: (what: string) => string;
    readonly notChosen: string;
    readonly defaultValue: (name: string) => string;
    readonly defaultBrand: string;
    readonly invalidValue: (option: string, value: string) => string;
    readonly unknownIds: (ids: string) => string;
  };
  /** Label of each option, by the name of its attribute. */
  readonly options: Readonly<Record<string, string>>;
  readonly layouts: Readonly<Record<ProjectLayout, string>>;
  readonly variants: Readonly<Record<StatementVariant, string>>;
  readonly brands: Readonly<Record<BrandName, string>>;
  readonly ungrouped: string;
  readonly unstated: string;

  readonly preview: {
    readonly title: string;
    readonly width: string;
    readonly widths: Readonly<Record<Width, string>>;
    readonly scheme: string;
    readonly schemes: Readonly<Record<ColourScheme, string>>;
    readonly ground: string;
    readonly grounds: Readonly<Record<Ground, string>>;
    readonly noFeed: string;
    /** A link for keyboards, past everything in the frame. */
    readonly skip: string;
    readonly noScript: string;
    readonly note: string;
    readonly host: {
      readonly name: string;
      readonly title: string;
      readonly text: string;
      readonly foot: string;
    };
    readonly accessibility: string;
    readonly checking: string;
    readonly passed: (rules: number) => string;
    readonly findings: (count: number) => string;
    readonly findingsHelp: string;
  };

  readonly siteStep: {
    readonly title: string;
    readonly label: string;
    readonly cities: string;
    readonly systems: string;
    readonly names: Readonly<Record<SiteName, string>>;
    /** What an editor should know about the site. */
    readonly notes: Readonly<Record<SiteName, string>>;
    readonly method: string;
    readonly best: string;
    readonly methods: Readonly<Record<EmbedMethod, string>>;
    readonly methodNotes: Readonly<Record<EmbedMethod, string>>;
    readonly tested: (row: string) => string;
    readonly untested: string;
    readonly hostPage: string;
  };

  readonly outputStep: {
    readonly title: string;
    readonly notReady: string;
    readonly text: string;
    readonly textHelp: string;
    readonly snippet: string;
    readonly copy: string;
    readonly copyAnyway: string;
    readonly warnings: {
      readonly script: string;
      readonly feed: string;
      readonly unpublished: (url: string) => string;
      readonly demo: string;
    };
    readonly note: (note: OutputNote) => string;
    readonly link: string;
    readonly copyLink: string;
    readonly linkHelp: string;
    readonly fileNotInLink: string;
  };

  readonly developer: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly request: (request: DeveloperRequest) => string;
    readonly floating: string;
    readonly pinnedTo: (version: string) => string;
    readonly copy: string;
    readonly greeting: string;
  };

  /** Text of a link for which the editor has typed none. */
  readonly linkText: (widget: string, cities: string) => string;
}
