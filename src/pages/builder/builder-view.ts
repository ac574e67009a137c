/** What the page shows for its state: the preview, the snippet and the texts in it. */
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import {resolveUrl} from '../../core/model/urls.js';
import {defaultLocale, localeOf} from '../../core/i18n/locale.js';
import {dayOfFeed} from '../../core/model/days.js';
import type {Feed} from '../../core/model/feed.js';
import {isUsable, shownSnapshot, type BuilderState} from './builder-state.js';
import {demoHome, emptyChoices, tokensOf, type Choices} from './choices.js';
import {cityNamesText, type BuilderI18n} from './labels.js';
import {makeOutput, type BuilderOutput} from './make-output.js';
import {previewDocument} from './preview-document.js';
import type {PreviewPage} from './preview-template.js';
import {builderTexts} from './texts/texts.js';
import {parseFeedUrls, parseReleaseFolder} from './typed-urls.js';

/** The URL of the builder itself. */
export interface BuilderPage {
  /** The folder of the site, which holds the release of the demonstration. */
  readonly site: string;
  readonly language: string;
}

export const i18nOf = (lang: string): BuilderI18n => ({
  texts: builderTexts(lang),
  locale: localeOf(lang) ?? defaultLocale,
});

/** Parses the typed URLs of script and feed, or tells what is wrong with them. */
export const sourceOf = (
  {home, feed}: Choices,
  {site}: BuilderPage,
): Pick<BuilderState, 'source' | 'homeProblem' | 'feedProblem'> => {
  const release = home === demoHome ? {folder: site} : parseReleaseFolder(home);
  if ('problem' in release) return {source: undefined, homeProblem: release.problem, feedProblem: undefined};
  const feedUrls = parseFeedUrls(feed, release.folder);
  if ('problem' in feedUrls)
    return {source: undefined, homeProblem: undefined, feedProblem: feedUrls.problem};
  return {source: {folder: release.folder, feed: feedUrls}, homeProblem: undefined, feedProblem: undefined};
};

/** The language of the snippet. It can differ from that of the builder. */
const snippetLanguage = ({options}: Choices, {language}: BuilderPage): string =>
  options.get('lang') ?? language;

/** Default text of the link and of every fallback. */
export const fallbackText = (state: BuilderState, page: BuilderPage): string => {
  const {choices} = state;
  const i18n = i18nOf(snippetLanguage(choices, page));
  const widget = i18n.locale.messages.widgets[choices.widget];
  const cities = cityNamesText(tokensOf(choices, 'city'), shownSnapshot(state)?.feed, i18n);
  return choices.options.get('heading') ?? i18n.texts.linkText(widget, cities);
};

export const outputOf = (state: BuilderState, text: string, page: BuilderPage): BuilderOutput | undefined => {
  const {source, script, choices} = state;
  // A snippet needs a web URL, but the demonstration can be opened from a local folder.
  if (!source || !/^https?:/.test(source.folder)) return undefined;
  const snapshot = shownSnapshot(state);
  return makeOutput(choices, {
    ...source,
    pin: script?.kind === 'found' ? script.pin : undefined,
    snapshot,
    locale: i18nOf(snippetLanguage(choices, page)).locale,
    today: dayOfFeed(snapshot?.feed, new Date()),
    text,
  });
};

/** The page in the frame; undefined while there is nothing to show. */
export const previewPageOf = (state: BuilderState, page: BuilderPage): PreviewPage | undefined => {
  const {source, script, choices} = state;
  const hasData = shownSnapshot(state) !== undefined || choices.widget === 'eu-statement';
  if (!source || !isUsable(script) || !hasData) return undefined;
  const lang = snippetLanguage(choices, page);
  const {title, host} = builderTexts(lang).preview;
  const {scheme, ground} = choices;
  return {
    // A sandboxed frame could not load its own files from a local folder. No origin can read such files anyway.
    isOwn: location.protocol === 'file:' || new URL(source.folder).origin === location.origin,
    srcdoc: previewDocument({folder: source.folder, site: page.site, lang, scheme, ground, title, host}),
  };
};

const feedsWithBase = new WeakMap<Feed, Feed>();
/**
 * A feed for the frame. The frame does not know the feed's URL, so `base` makes relative URLs absolute. Fields of
 * records may be accessors, which a message to another window drops, so the feed is copied as JSON.
 */
export const feedWithBase = ({feed, url}: FeedSnapshot): Feed => {
  const based = {...feed, base: resolveUrl(feed.base ?? '', url) ?? url};
  const known = feedsWithBase.get(feed) ?? (JSON.parse(JSON.stringify(based)) as Feed);
  feedsWithBase.set(feed, known);
  return known;
};

/** Whether the editor has started. Before that, the later steps are empty. */
export const hasStarted = ({source, file, choices}: BuilderState): boolean =>
  source !== undefined ||
  file !== undefined ||
  choices.options.size > 0 ||
  choices.site !== emptyChoices.site;
