import {widgetNames, type WidgetName} from '../core/model/widget-names.js';
import {makeSnippet} from '../snippets/snippet.js';
import {detectMethod, type DiagnosedWidget} from './find-widgets.js';
import type {DoctorMessages} from './messages/doctor-messages.js';
import {writtenOptions} from './written-options.js';

/** The folder of the release, one above that of the script; undefined if the script has no web URL. */
const releaseFolder = (script: string): string | undefined =>
  URL.canParse('..', script) && /^https?:/.test(script) ? new URL('..', script).href : undefined;

/** Makes a plain link for systems that remove everything else. The script turns it into the widget. */
export const linkSnippet = (
  script: string,
  messages: DoctorMessages,
  widget: WidgetName = 'project-list',
  options: Readonly<Record<string, string>> = {},
): string | undefined => {
  const home = releaseFolder(script);
  return (
    home && makeSnippet({widget, method: 'link', home, options, text: messages.widgetTitles[widget]}).paste
  );
};

/** Makes such a link for a widget on the page, with the options that the widget knows. */
export const widgetAsLink = (
  diagnosed: DiagnosedWidget,
  script: string,
  messages: DoctorMessages,
): string | undefined => {
  const {method, optionsElement} = detectMethod(diagnosed);
  // The page was opened by such a link. Words of its URL must not be repeated here.
  if (method === 'embedPage') return undefined;
  const widget = widgetNames.find((name) => diagnosed.localName === `sixcity-${name}`);
  const {observedAttributes} = diagnosed.constructor as typeof HTMLElement & {
    readonly observedAttributes: readonly string[];
  };
  const options = writtenOptions(method, optionsElement)
    .filter(([name]) => name === 'lang' || observedAttributes.includes(name))
    // A relative URL would mean another file on the page that the link opens.
    .map(([name, value]) => [name, name === 'feed' ? new URL(value, document.baseURI).href : value] as const);
  return linkSnippet(script, messages, widget, Object.fromEntries(options));
};
