import {widgetNames, type WidgetName} from '../core/model/widget-names.js';
import {makeSnippet} from '../snippets/snippet.js';
import type {Patient} from './diagnosis.js';
import type {DoctorTexts} from './doctor-texts.js';
import {wayOf} from './find-widgets.js';
import {writtenOptions} from './options.js';

/** The folder above the script's own, where embed.html is; undefined where the script has no address. */
const homeOf = (script: string): string | undefined =>
  URL.canParse('..', script) && /^https?:/.test(script) ? new URL('..', script).href : undefined;

/** A link to paste where a system removes everything else; it becomes the widget where the script is. */
export const linkSnippet = (
  script: string,
  texts: DoctorTexts,
  widget: WidgetName = 'project-list',
  options: Readonly<Record<string, string>> = {},
): string | undefined => {
  const home = homeOf(script);
  return home && makeSnippet({widget, wayIn: 'link', home, options, text: texts.names[widget]}).paste;
};

/** A widget of the page as such a link, with the options its editor has written and it understands. */
export const asLink = (patient: Patient, script: string, texts: DoctorTexts): string | undefined => {
  const [way, host] = wayOf(patient);
  const widget = widgetNames.find((name) => patient.localName === `sixcity-${name}`);
  const {observedAttributes} = patient.constructor as typeof HTMLElement & {
    readonly observedAttributes: readonly string[];
  };
  const options = writtenOptions(way, host)
    .filter(([name]) => name === 'lang' || observedAttributes.includes(name))
    // What is next to this page is somewhere else for the page behind the link.
    .map(([name, value]) => [name, name === 'feed' ? new URL(value, document.baseURI).href : value] as const);
  return linkSnippet(script, texts, widget, Object.fromEntries(options));
};
