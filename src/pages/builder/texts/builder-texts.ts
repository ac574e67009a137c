import type {WidgetName} from '../../../core/model/widget-names.js';
import type {StatementVariant} from '../../../widgets/eu-statement/options.js';
import type {ProjectLayout} from '../../../widgets/project-list/options.js';
import type {SiteName} from '../../../snippets/sites.js';
import type {WayIn} from '../../../snippets/snippet.js';
import type {BrandName} from '../../../widgets/themes/brands.js';
import type {UrlProblem} from '../addresses.js';
import type {Readers} from '../ask-feed.js';
import type {ColourScheme, Ground, Width} from '../choices.js';
import type {Note, Request} from '../make-product.js';

/** All that the builder says, before it runs and while it does; the widgets' own words are in i18n. */
export interface BuilderTexts {
  readonly title: string;
  readonly lead: string;
  readonly noScript: string;
  /** Shown where an address of the page said something that means nothing. */
  readonly faults: (list: string) => string;
  readonly startAgain: string;

  readonly source: {
    readonly title: string;
    readonly intro: string;
    readonly home: string;
    readonly homeHelp: string;
    readonly feed: string;
    readonly feedHelp: string;
    readonly ask: string;
    readonly demo: string;
    readonly demoHelp: string;
    readonly file: string;
    readonly fileHelp: string;
    readonly dropFile: string;
    readonly asking: string;
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
    readonly readers: Readonly<Record<Readers, string>>;
    readonly trouble: Readonly<Record<UrlProblem, string>>;
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
  };

  readonly what: {
    readonly title: string;
    readonly widget: string;
    readonly widgets: Readonly<Record<WidgetName, string>>;
    readonly language: string;
    readonly ownLanguage: string;
    readonly languages: Readonly<Record<'fi' | 'sv' | 'en', string>>;
    readonly shown: string;
    readonly shownHelp: string;
    readonly look: string;
    readonly more: string;
    readonly notInFeed: string;
    readonly notChosen: string;
    readonly standard: (name: string) => string;
    readonly standardBrand: string;
    readonly badValue: (option: string, value: string) => string;
    readonly unknownIds: (ids: string) => string;
  };
  /** Each option by the name of its attribute. */
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

  readonly site: {
    readonly title: string;
    readonly label: string;
    readonly cities: string;
    readonly systems: string;
    readonly names: Readonly<Record<SiteName, string>>;
    /** What is known of the site, for an editor. */
    readonly notes: Readonly<Record<SiteName, string>>;
    readonly way: string;
    readonly best: string;
    readonly ways: Readonly<Record<WayIn, string>>;
    readonly wayNotes: Readonly<Record<WayIn, string>>;
    readonly tested: (row: string) => string;
    readonly untested: string;
    readonly kit: string;
  };

  readonly take: {
    readonly title: string;
    readonly wait: string;
    readonly text: string;
    readonly textHelp: string;
    readonly snippet: string;
    readonly copy: string;
    readonly copyAnyway: string;
    readonly cautions: {
      readonly script: string;
      readonly feed: string;
      readonly unpublished: (url: string) => string;
      readonly demo: string;
    };
    readonly note: (note: Note) => string;
    readonly link: string;
    readonly copyLink: string;
    readonly linkHelp: string;
    readonly fileNotInLink: string;
  };

  readonly developer: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly request: (request: Request) => string;
    readonly floating: string;
    readonly pinnedTo: (version: string) => string;
    readonly copy: string;
    readonly greeting: string;
  };

  /** Names what a link says where the editor has no words of their own. */
  readonly linkText: (widget: string, cities: string) => string;
}
