/** The page of the builder: holds the state, loads script and feed, renders. */
import {html, nothing, render} from 'lit';
import {writePageSearch} from '../../widgets/browser/page-url.js';
import {emptyPreview, shownSnapshot, type BuilderActions, type BuilderState} from './builder-state.js';
import {
  fallbackText,
  feedWithBase,
  hasStarted,
  i18nOf,
  outputOf,
  previewPageOf,
  sourceOf,
  type BuilderPage,
} from './builder-view.js';
import {splitOptions, widthPixels} from './choices.js';
import {readChoices, writeChoices} from './choices-url.js';
import {loadFeed, readFeedFile} from './load-feed.js';
import {openSnippet} from './open-snippet.js';
import {outputStepTemplate} from './output-step-template.js';
import {pasteTemplate} from './paste-template.js';
import {PreviewConnection} from './preview-connection.js';
import {previewTemplate} from './preview-template.js';
import {probeScript} from './probe-script.js';
import {siteStepTemplate} from './site-step-template.js';
import {sourceStepTemplate} from './source-step-template.js';
import {widgetStepTemplate} from './widget-step-template.js';
import {writeClipboard} from './write-clipboard.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

/** The choices in the URL. A snippet says no language before somebody has chosen one: the widget takes its page's. */
const initialChoices = (): Pick<BuilderState, 'choices' | 'invalidParameters'> => {
  const {choices, invalid} = readChoices(location.search);
  return {choices, invalidParameters: invalid};
};

/** The links to the builder in other languages keep all choices. */
const keepChoicesInLanguageLinks = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.search = location.search;
};

/** Gives the frame the width of the device and scales it down until it fits. */
const fitFrame = (frame: HTMLElement, width: number): void => {
  const available = frame.parentElement?.clientWidth ?? width;
  frame.style.setProperty('--width', `${width}px`);
  frame.style.setProperty('--scale', String(Math.min(1, available / width)));
};

const start = (root: HTMLElement): void => {
  const page: BuilderPage = {
    site: new URL('.', location.href).href,
    language: document.documentElement.lang,
  };
  const i18n = i18nOf(page.language);
  let state: BuilderState = {
    ...initialChoices(),
    source: undefined,
    homeProblem: undefined,
    feedProblem: undefined,
    isLoading: false,
    script: undefined,
    feed: undefined,
    file: undefined,
    pasteMessages: [],
    preview: emptyPreview,
    copied: undefined,
  };
  let latestLoad = 0;

  const update = (changes: Partial<BuilderState>): void => {
    state = {...state, ...changes};
    writePageSearch(writeChoices(state.choices), 'replace');
    keepChoicesInLanguageLinks();
    renderPage();
  };

  const load = async (): Promise<void> => {
    const parsed = sourceOf(state.choices, page);
    const {source} = parsed;
    // Responses of an earlier load are ignored: they belong to other URLs.
    const thisLoad = (latestLoad += 1);
    update({...parsed, script: undefined, feed: undefined, isLoading: source !== undefined});
    if (!source) return;
    const [script, feed] = await Promise.all([probeScript(source.folder), loadFeed(source.feed.urls)]);
    if (thisLoad === latestLoad) update({script, feed, isLoading: false});
  };

  const actions: BuilderActions = {
    setChoices: (choices) => update({choices, copied: undefined}),
    loadSource: (home, feed) => {
      // Whoever has a snippet and no address may paste it here.
      if (/<[a-z]|embed\.html\?/i.test(home)) {
        actions.openPastedSnippet(home);
        return;
      }
      const choices = {...state.choices, home: home.trim(), feed: feed.trim()};
      update({choices, pasteMessages: [], copied: undefined});
      void load();
      // Whoever has pressed the button hears from the field what is wrong with it.
      root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    },
    useFile: async (file) => update({file: file && (await readFeedFile(file)), copied: undefined}),
    openPastedSnippet: (text) => {
      const {home, feed} = state.choices;
      const {source, script} = state;
      const known = source && script && {folder: source.folder, probe: script};
      const {choices, messages} = openSnippet(text, state.choices, i18n.texts, known);
      update({choices, pasteMessages: messages, copied: undefined});
      if (choices.home !== home || choices.feed !== feed) void load();
    },
    copyText: async ({target, text, richText, field}) => {
      const {copied, copyRefused} = actionsLocale(i18n.locale).messages;
      if (field instanceof HTMLTextAreaElement) field.select();
      try {
        await writeClipboard(text, richText);
        update({copied: {target, message: copied}});
      } catch {
        // Without a clipboard the editor copies the selected text with the keyboard.
        if (!(field instanceof HTMLTextAreaElement)) prompt(copyRefused, text);
        update({copied: {target, message: copyRefused}});
      }
    },
  };

  const connection = new PreviewConnection((preview) => update({preview}));
  const resizeObserver = new ResizeObserver(() => {
    const frame = root.querySelector('iframe');
    if (frame) fitFrame(frame, widthPixels[state.choices.width]);
  });

  const renderPage = (): void => {
    const {invalidParameters, choices} = state;
    const snapshot = shownSnapshot(state);
    const text = fallbackText(state, page);
    const list = invalidParameters.map(({name, value}) => `${name}=${value}`).join(', ');
    render(
      html`
        ${list ? html`<p class="in trouble">${i18n.texts.invalidParameters(list)}</p>` : nothing}
        ${sourceStepTemplate(state, i18n, actions)} ${pasteTemplate(state, i18n, actions)}
        ${
          hasStarted(state)
            ? html`
                <section class="in columns" aria-labelledby="widget-step-title">
                  ${widgetStepTemplate(state, i18n, actions)}
                  ${previewTemplate(state, previewPageOf(state, page), i18n, actions)}
                </section>
                ${siteStepTemplate(state, i18n, actions)}
                ${outputStepTemplate(state, outputOf(state, text, page), text, i18n, actions)}
                <div class="in"><a href=${location.pathname}>${i18n.texts.startAgain}</a></div>
              `
            : nothing
        }
      `,
      root,
    );
    const frame = root.querySelector('iframe');
    if (frame?.parentElement) {
      fitFrame(frame, widthPixels[choices.width]);
      resizeObserver.observe(frame.parentElement);
    }
    connection.update(frame, {
      widget: choices.widget,
      options: [...splitOptions(choices).used],
      feed: snapshot && feedWithBase(snapshot),
    });
  };

  renderPage();
  keepChoicesInLanguageLinks();
  if (state.choices.home) void load();
};

const root = document.getElementById('builder');
if (root) start(root);
