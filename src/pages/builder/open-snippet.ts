import {siteNames, siteOf} from '../../snippets/sites.js';
import type {Choices} from './choices.js';
import {parseSnippet} from './parse-snippet.js';
import type {BuilderTexts} from './texts/builder-texts.js';

export interface Opened {
  readonly choices: Choices;
  /** What is said of it. */
  readonly said: readonly string[];
}

/** The choices of a snippet that an editor has; what cannot be opened leaves everything as it was, and is told why. */
export const openSnippet = (text: string, choices: Choices, {paste, what}: BuilderTexts): Opened => {
  const parsed = parseSnippet(text);
  if ('trouble' in parsed) {
    const said = {
      none: paste.none,
      'only-script': paste.onlyScript,
      'unknown-widget': 'widget' in parsed ? paste.unknownWidget(parsed.widget) : '',
    }[parsed.trouble];
    return {choices, said: [said]};
  }
  const {widget, options, home, feed, wayIn, others} = parsed;
  // The site stays where it has such a way in; else the first that does, which is the one where nothing is filtered.
  const hasWay = (name: Choices['site']) => siteOf(name).ways.includes(wayIn);
  const site = hasWay(choices.site) ? choices.site : hasWay('html') ? 'html' : siteNames.find(hasWay);
  return {
    choices: {
      ...choices,
      widget,
      options,
      text: parsed.text,
      site: site ?? choices.site,
      way: wayIn === siteOf(site ?? choices.site).ways[0] ? '' : wayIn,
      ...(home !== undefined && {home, feed}),
      ...(home === undefined && feed && {feed}),
    },
    said: [
      paste.opened(what.widgets[widget]),
      ...(others > 0 ? [paste.others(others)] : []),
      ...(home === undefined ? [paste.noHome] : []),
    ],
  };
};
