import {html, nothing, type TemplateResult} from 'lit';
import {failureText} from '../../core/i18n/phrases.js';
import {FeedError} from '../../core/model/feed-error.js';
import type {Actions} from './actions.js';
import type {FeedAnswer} from './ask-feed.js';
import type {ScriptAnswer} from './ask-script.js';
import {demoHome} from './choices.js';
import type {Words} from './names.js';
import type {PageState} from './page-state.js';

/** Asks for script and feed, and says what was found there. */
export const sourceStepTemplate = (state: PageState, words: Words, actions: Actions): TemplateResult => {
  const {texts} = words;
  const {source} = texts;
  const {choices, homeTrouble, feedTrouble} = state;
  const isDemo = choices.home === demoHome;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.ask(typedIn(event, 'home'), typedIn(event, 'feed'));
  };
  const field = (name: 'home' | 'feed', value: string, trouble: string | undefined) => html`
    <div class="field">
      <label for=${name}>${source[name]}</label>
      <input
        id=${name}
        name=${name}
        type="text"
        inputmode="url"
        autocomplete="url"
        autocapitalize="none"
        spellcheck="false"
        .value=${value}
        aria-describedby=${`${name}-help ${name}-trouble`}
        aria-invalid=${trouble === undefined ? nothing : 'true'}
      />
      <p class="help" id=${`${name}-help`}>${source[`${name}Help`]}</p>
      <p class="trouble" id=${`${name}-trouble`}>${trouble}</p>
    </div>
  `;
  return html`
    <section class="in" aria-labelledby="source-title">
      <h2 id="source-title">${source.title}</h2>
      <p>${source.intro}</p>
      <div class="doors">
        <form class="door" novalidate @submit=${submit}>
          ${field('home', isDemo ? '' : choices.home, homeTrouble && source.trouble[homeTrouble])}
          ${field('feed', choices.feed, feedTrouble && source.trouble[feedTrouble])}
          <button class="button">${source.ask}</button>
        </form>
        <div class="door">
          <button type="button" class="button quiet" @click=${() => actions.ask(demoHome, '')}>
            ${source.demo}
          </button>
          <p class="help">${source.demoHelp}</p>
          ${fileTemplate(state, words, actions)}
        </div>
      </div>
      <div role="status" class="found">${answersTemplate(state, words)}</div>
    </section>
  `;
};

const typedIn = (event: SubmitEvent, name: string): string =>
  ((event.target as HTMLFormElement).elements.namedItem(name) as HTMLInputElement).value;

const fileTemplate = ({file}: PageState, {texts: {source}}: Words, {takeFile}: Actions): TemplateResult => {
  const mark = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    (event.currentTarget as Element).classList.toggle('over', isOver);
  };
  const drop = (event: DragEvent) => {
    mark(event, false);
    void takeFile(event.dataTransfer?.files[0]);
  };
  const choose = ({target}: Event) => {
    const input = target as HTMLInputElement;
    void takeFile(input.files?.[0]);
    // The same file, mended, must be a change too.
    input.value = '';
  };
  return html`
    <div
      class="drop"
      @dragover=${(event: DragEvent) => mark(event, true)}
      @dragleave=${(event: DragEvent) => mark(event, false)}
      @drop=${drop}
    >
      <label for="file">${source.file}</label>
      <input id="file" type="file" accept=".json" aria-describedby="file-help" @change=${choose} />
      <p class="help" id="file-help">${source.fileHelp}</p>
      ${
        file
          ? html`<button type="button" class="button quiet" @click=${() => takeFile(undefined)}>
              ${source.dropFile}
            </button>`
          : nothing
      }
    </div>
  `;
};

/** One line for each thing that was found, or was not; its sign is said in words as well. */
const line = (isGood: boolean, text: string): TemplateResult =>
  html`<li class=${isGood ? 'good' : 'bad'}>${text}</li>`;

const answersTemplate = (state: PageState, words: Words): TemplateResult | typeof nothing => {
  const {isAsking, script, feed, file, place, choices} = state;
  const {source} = words.texts;
  if (isAsking) return html`<p>${source.asking}</p>`;
  if (!place && !file) return nothing;
  const shown = file ?? feed;
  return html`
    ${
      choices.home === demoHome
        ? html`<p>${/^https?:$/.test(location.protocol) ? source.demoNote : source.onDisk}</p>`
        : nothing
    }
    ${
      place && script
        ? html`<h3>${source.script}</h3>
            <p class="address">${place.folder}</p>
            <ul role="list">
              ${scriptLines(script, words)}
            </ul>`
        : nothing
    }
    ${
      shown
        ? html`<h3>${source.data}</h3>
            ${place && !file ? html`<p class="address">${place.feed.urls.join(' ')}</p>` : nothing}
            <ul role="list">
              ${feedLines(shown, words)}
            </ul>`
        : nothing
    }
  `;
};

const scriptLines = (answer: ScriptAnswer, {texts: {source}}: Words): readonly TemplateResult[] => {
  switch (answer.kind) {
    case 'found':
      return [
        line(true, source.scriptFound(answer.version)),
        answer.pin ? line(true, source.pinned(answer.pin.version)) : line(false, source.notPinned),
      ];
    case 'unreadable':
      return [line(false, source.scriptUnreadable)];
    case 'missing':
      return [line(false, source.scriptMissing(answer.status))];
    case 'other':
      return [line(false, source.scriptOther)];
  }
};

const feedLines = (answer: FeedAnswer, {texts: {source}, locale}: Words): readonly TemplateResult[] => {
  if (answer.kind === 'failed')
    return [line(false, failureText(new FeedError(answer.code, ''), locale.messages))];
  const {feed, leftOut} = answer.snapshot;
  const [projects, publications] = [feed.projects.length, feed.publications.length];
  return [
    line(
      true,
      answer.kind === 'unpublished'
        ? source.feedFile(answer.name, projects, publications)
        : source.feedFound(projects, publications),
    ),
    ...(leftOut > 0 ? [line(false, source.leftOut(leftOut))] : []),
    ...(answer.kind === 'found'
      ? [line(answer.readers !== 'own-pages', source.readers[answer.readers])]
      : []),
  ];
};

/** The way back from a snippet to its choices. */
export const pasteTemplate = ({pasted}: PageState, {texts}: Words, {openPasted}: Actions): TemplateResult => {
  const {paste} = texts;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    openPasted(typedIn(event, 'pasted'));
  };
  return html`
    <details class="in paste">
      <summary>${paste.title}</summary>
      <form class="fields" @submit=${submit}>
        <div class="field wide">
          <label for="pasted">${paste.label}</label>
          <textarea
            id="pasted"
            name="pasted"
            rows="4"
            spellcheck="false"
            aria-describedby="pasted-help"
          ></textarea>
          <p class="help" id="pasted-help">${paste.help}</p>
        </div>
        <button class="button quiet">${paste.open}</button>
      </form>
      <div role="status">${pasted.map((text) => html`<p>${text}</p>`)}</div>
    </details>
  `;
};
