import {siteNames, siteOf} from '../../snippets/sites.js';
import type {Choices} from './choices.js';
import {examineSnippet} from './examine-snippet.js';
import {parseSnippet} from './parse-snippet.js';
import type {BuilderTexts} from './texts/builder-texts.js';

export interface OpenedSnippet {
  readonly choices: Choices;
  /** What was opened, or why it could not be. */
  readonly messages: readonly string[];
}

/** Takes over the choices of a pasted snippet. If it cannot be opened, the choices stay and a message says why. */
export const openSnippet = (
  html: string,
  choices: Choices,
  {paste, widgetStep}: BuilderTexts,
  script?: Parameters<typeof examineSnippet>[1],
): OpenedSnippet => {
  const faults = examineSnippet(html, script).map((fault) => paste.fault(fault));
  const parsed = parseSnippet(html);
  if ('problem' in parsed) {
    const message = {
      none: paste.none,
      'only-script': paste.onlyScript,
      'unknown-widget': 'widget' in parsed ? paste.unknownWidget(parsed.widget) : '',
    }[parsed.problem];
    // A policy, or words of a console, are no snippet: what they say is the answer.
    const isAnswered = faults.length > 0 && parsed.problem === 'none';
    return {choices, messages: isAnswered ? faults : [message, ...faults]};
  }
  const {widget, options, home, feed, method, others} = parsed;
  const hasMethod = (name: Choices['site']) => siteOf(name).methods.includes(method);
  // Keeps the chosen site if the method works there. Otherwise chooses plain HTML, where nothing is filtered, or any
  // other site.
  const site = hasMethod(choices.site)
    ? choices.site
    : hasMethod('html')
      ? 'html'
      : siteNames.find(hasMethod);
  return {
    choices: {
      ...choices,
      widget,
      options,
      text: parsed.text,
      site: site ?? choices.site,
      method: method === siteOf(site ?? choices.site).methods[0] ? '' : method,
      ...(home !== undefined && {home, feed}),
      ...(home === undefined && feed && {feed}),
    },
    messages: [
      paste.opened(widgetStep.widgets[widget]),
      ...(others > 0 ? [paste.others(others)] : []),
      ...(home === undefined ? [paste.noHome] : []),
      ...(faults.length > 0 ? faults : [paste.noFault]),
    ],
  };
};
