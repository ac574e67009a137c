/** The page of the builder: asks servers, keeps what is known, draws. What it draws is decided in the modules around. */
import {html, nothing, render} from 'lit';
import {resolveUrl} from '../../core/model/urls.js';
import type {FeedSnapshot} from '../../core/model/feed-snapshot.js';
import type {Feed} from '../../core/model/feed.js';
import {defaultLocale, localeOf} from '../../core/i18n/locale.js';
import {dayIn, defaultTimeZone} from '../../core/model/days.js';
import {writePageSearch} from '../../widgets/browser/page-url.js';
import type {Actions} from './actions.js';
import {feedOf, homeOf} from './addresses.js';
import {askFeed, readFeedFile} from './ask-feed.js';
import {askScript} from './ask-script.js';
import {
  demoHome,
  emptyChoices,
  optionsOf,
  widthPixels,
  withOption,
  wordsOf,
  type Choices,
} from './choices.js';
import {readChoices, writeChoices} from './choices-address.js';
import {makeProduct, type Product} from './make-product.js';
import {cityNames, type Words} from './names.js';
import {openSnippet} from './open-snippet.js';
import {emptyPreview, snapshotIn, type PageState} from './page-state.js';
import {previewDocument} from './preview-document.js';
import {PreviewLink} from './preview-link.js';
import {previewTemplate, type PreviewPage} from './preview-template.js';
import {siteTemplate} from './site-template.js';
import {pasteTemplate, sourceStepTemplate} from './source-step-template.js';
import {outputStepTemplate} from './output-step-template.js';
import {builderTexts} from './texts/texts.js';
import {widgetStepTemplate} from './widget-step-template.js';

const wordsIn = (lang: string): Words => ({
  texts: builderTexts(lang),
  locale: localeOf(lang) ?? defaultLocale,
});
/** The folder of the site, with the release that the demonstration uses. */
const site = new URL('.', location.href).href;
const pageLanguage = document.documentElement.lang;
const words = wordsIn(pageLanguage);

/** Whoever comes without an address that says otherwise writes for pages in the language of this one. */
const firstChoices = ({
  choices,
  faults,
}: ReturnType<typeof readChoices>): Pick<PageState, 'choices' | 'faults'> => ({
  choices: location.search ? choices : withOption(choices, 'lang', pageLanguage),
  faults,
});

/** Where script and feed are looked for, or what is wrong with what was typed. */
const placeOf = ({home, feed}: Choices): Pick<PageState, 'place' | 'homeTrouble' | 'feedTrouble'> => {
  const found = home === demoHome ? {folder: site} : homeOf(home);
  if ('trouble' in found) return {place: undefined, homeTrouble: found.trouble, feedTrouble: undefined};
  const feeds = feedOf(feed, found.folder);
  if ('trouble' in feeds) return {place: undefined, homeTrouble: undefined, feedTrouble: feeds.trouble};
  return {place: {folder: found.folder, feed: feeds}, homeTrouble: undefined, feedTrouble: undefined};
};

/** The language of the snippet, which need not be that of the builder. */
const languageOf = ({options}: Choices): string => options.get('lang') ?? pageLanguage;

const fallbackText = ({choices}: PageState, snapshot: FeedSnapshot | undefined): string => {
  const own = wordsIn(languageOf(choices));
  const heading = choices.options.get('heading');
  const widget = own.locale.messages.widgets[choices.widget];
  return heading ?? own.texts.linkText(widget, cityNames(wordsOf(choices, 'city'), snapshot?.feed, own));
};

const productOf = (state: PageState, text: string): Product | undefined => {
  const {place, script, choices} = state;
  // Only a web address can stand in a snippet; the demonstration may have been opened from a disk.
  if (!place || !/^https?:/.test(place.folder)) return undefined;
  const snapshot = snapshotIn(state);
  return makeProduct(choices, {
    ...place,
    pin: script?.kind === 'found' ? script.pin : undefined,
    snapshot,
    locale: wordsIn(languageOf(choices)).locale,
    today: dayIn(snapshot?.feed.timeZone ?? defaultTimeZone, new Date()),
    text,
  });
};

/** The page of the frame; undefined while there is nothing to show in it. */
const previewPage = (state: PageState): PreviewPage | undefined => {
  const {place, script, choices} = state;
  const isThere = script?.kind === 'found' || script?.kind === 'unreadable';
  if (!place || !isThere || (!snapshotIn(state) && choices.widget !== 'eu-statement')) return undefined;
  const lang = languageOf(choices);
  const {title, host} = builderTexts(lang).preview;
  const {scheme, ground} = choices;
  return {
    // In a sealed frame a page from the disk may not even load its own files; it has nothing that could be read.
    isOwn: location.protocol === 'file:' || new URL(place.folder).origin === location.origin,
    srcdoc: previewDocument({folder: place.folder, site, lang, scheme, ground, title, host}),
  };
};

/** A feed that is handed over says no more where it came from. */
const bases = new WeakMap<Feed, Feed>();
const withBase = ({feed, url}: FeedSnapshot): Feed => {
  const known = bases.get(feed) ?? {...feed, base: resolveUrl(feed.base ?? '', url) ?? url};
  bases.set(feed, known);
  return known;
};

/** The frame is as wide as the device, and drawn so small that it fits. */
const fit = (frame: HTMLElement, width: number): void => {
  const room = frame.parentElement?.clientWidth ?? width;
  frame.style.setProperty('--width', `${width}px`);
  frame.style.setProperty('--scale', String(Math.min(1, room / width)));
};

/** Before anything is known of script and feed there is nothing to choose from. */
const hasBegun = ({place, file, choices}: PageState): boolean =>
  place !== undefined || file !== undefined || choices.options.size > 1 || choices.site !== emptyChoices.site;

const start = (root: HTMLElement): void => {
  let state: PageState = {
    ...firstChoices(readChoices(location.search)),
    place: undefined,
    homeTrouble: undefined,
    feedTrouble: undefined,
    isAsking: false,
    script: undefined,
    feed: undefined,
    file: undefined,
    pasted: [],
    preview: emptyPreview,
    copied: undefined,
  };
  let asked = 0;

  const update = (changes: Partial<PageState>): void => {
    state = {...state, ...changes};
    writePageSearch(writeChoices(state.choices), 'replace');
    draw();
  };

  const ask = async (): Promise<void> => {
    const found = placeOf(state.choices);
    const {place} = found;
    // Answers that are still on their way belong to addresses that are given up.
    const mine = (asked += 1);
    update({...found, script: undefined, feed: undefined, isAsking: place !== undefined});
    if (!place) return;
    const [script, feed] = await Promise.all([askScript(place.folder), askFeed(place.feed.urls)]);
    if (mine === asked) update({script, feed, isAsking: false});
  };

  const copy: Actions['copy'] = async (what, text, field) => {
    const {copied, copyRefused} = words.locale.messages;
    if (field instanceof HTMLTextAreaElement) field.select();
    try {
      await navigator.clipboard.writeText(text);
      update({copied: {what, said: copied}});
    } catch {
      // Not everywhere is there a clipboard; the text is selected for the keyboard.
      if (!(field instanceof HTMLTextAreaElement)) prompt(copyRefused, text);
      update({copied: {what, said: copyRefused}});
    }
  };

  const actions: Actions = {
    choose: (choices) => update({choices, copied: undefined}),
    ask: (home, feed) => {
      update({
        choices: {...state.choices, home: home.trim(), feed: feed.trim()},
        pasted: [],
        copied: undefined,
      });
      void ask();
    },
    takeFile: async (file) => update({file: file && (await readFeedFile(file)), copied: undefined}),
    openPasted: (text) => {
      const {home, feed} = state.choices;
      const {choices, said} = openSnippet(text, state.choices, words.texts);
      update({choices, pasted: said, copied: undefined});
      if (choices.home !== home || choices.feed !== feed) void ask();
    },
    copy,
  };

  const link = new PreviewLink((preview) => update({preview}));
  const sizes = new ResizeObserver(() => {
    const frame = root.querySelector('iframe');
    if (frame) fit(frame, widthPixels[state.choices.width]);
  });

  const draw = (): void => {
    const snapshot = snapshotIn(state);
    const text = fallbackText(state, snapshot);
    const {faults, choices} = state;
    render(
      html`
        ${
          faults.length > 0
            ? html`<p class="in trouble">
                ${words.texts.faults(faults.map(({name, value}) => `${name}=${value}`).join(', '))}
              </p>`
            : nothing
        }
        ${sourceStepTemplate(state, words, actions)} ${pasteTemplate(state, words, actions)}
        ${
          hasBegun(state)
            ? html`
                <section class="in columns" aria-labelledby="what-title">
                  ${widgetStepTemplate(state, words, actions)}
                  ${previewTemplate(state, previewPage(state), words, actions)}
                </section>
                ${siteTemplate(state, words, actions)}
                ${outputStepTemplate(state, productOf(state, text), text, words, actions)}
                <div class="in"><a href=${location.pathname}>${words.texts.startAgain}</a></div>
              `
            : nothing
        }
      `,
      root,
    );
    const frame = root.querySelector('iframe');
    if (frame?.parentElement) {
      fit(frame, widthPixels[choices.width]);
      sizes.observe(frame.parentElement);
    }
    link.follow(frame, {
      widget: choices.widget,
      options: [...optionsOf(choices).used],
      feed: snapshot && withBase(snapshot),
    });
  };

  draw();
  if (state.choices.home) void ask();
};

const root = document.getElementById('builder');
if (root) start(root);
