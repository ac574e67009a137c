import {html, nothing, type TemplateResult} from 'lit';
import {failureText} from '../../core/i18n/phrases.js';
import {FeedError} from '../../core/model/feed-error.js';
import type {FeedResult} from './load-feed.js';
import type {ScriptProbe} from './probe-script.js';
import {demoHome} from './choices.js';
import type {BuilderI18n} from './labels.js';
import type {BuilderActions, BuilderState} from './builder-state.js';

/** Step 1: asks for the URLs of script and feed, and shows what was found there. */
export const sourceStepTemplate = (
  state: BuilderState,
  i18n: BuilderI18n,
  actions: BuilderActions,
): TemplateResult => {
  const {sourceStep} = i18n.texts;
  const {choices, homeProblem, feedProblem} = state;
  const isDemo = choices.home === demoHome;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.loadSource(fieldValue(event, 'home'), fieldValue(event, 'feed'));
  };
  const field = (name: 'home' | 'feed', value: string, problem: string | undefined) => html`
    <div class="field">
      <label for=${name}>${sourceStep[name]}</label>
      <input
        id=${name}
        name=${name}
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${value}
        aria-describedby=${`${name}-help ${name}-problem`}
        aria-invalid=${problem === undefined ? nothing : 'true'}
      />
      <p class="help" id=${`${name}-help`}>${sourceStep[`${name}Help`]}</p>
      <p class="trouble" id=${`${name}-problem`}>${problem}</p>
    </div>
  `;
  return html`
    <section class="in" aria-labelledby="source-step-title">
      <h2 id="source-step-title">${sourceStep.title}</h2>
      <p>${sourceStep.intro}</p>
      <div class="doors">
        <form class="door" novalidate @submit=${submit}>
          ${field('home', isDemo ? '' : choices.home, homeProblem && sourceStep.problems[homeProblem])}
          ${field('feed', choices.feed, feedProblem && sourceStep.problems[feedProblem])}
          <button class="button">${sourceStep.load}</button>
        </form>
        <div class="door">
          <button type="button" class="button quiet" @click=${() => actions.loadSource(demoHome, '')}>
            ${sourceStep.demo}
          </button>
          <p class="help">${sourceStep.demoHelp}</p>
          ${fileTemplate(state, i18n, actions)}
        </div>
      </div>
      <div role="status" class="found">${resultsTemplate(state, i18n)}</div>
    </section>
  `;
};

const fieldValue = (event: SubmitEvent, name: string): string =>
  ((event.target as HTMLFormElement).elements.namedItem(name) as HTMLInputElement).value;

const fileTemplate = (
  {file}: BuilderState,
  {texts: {sourceStep}}: BuilderI18n,
  {useFile}: BuilderActions,
): TemplateResult => {
  const markTarget = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    (event.currentTarget as Element).classList.toggle('over', isOver);
  };
  const drop = (event: DragEvent) => {
    markTarget(event, false);
    void useFile(event.dataTransfer?.files[0]);
  };
  const choose = ({target}: Event) => {
    const input = target as HTMLInputElement;
    void useFile(input.files?.[0]);
    // Choosing the same file again, after an edit, has to fire a change event.
    input.value = '';
  };
  return html`
    <div
      class="drop"
      @dragover=${(event: DragEvent) => markTarget(event, true)}
      @dragleave=${(event: DragEvent) => markTarget(event, false)}
      @drop=${drop}
    >
      <label for="file">${sourceStep.file}</label>
      <input id="file" type="file" accept=".json" aria-describedby="file-help" @change=${choose} />
      <p class="help" id="file-help">${sourceStep.fileHelp}</p>
      ${
        file
          ? html`<button type="button" class="button quiet" @click=${() => useFile(undefined)}>
              ${sourceStep.removeFile}
            </button>`
          : nothing
      }
    </div>
  `;
};

/** One line of the result. The text repeats what the mark shows. */
const line = (isGood: boolean, text: string): TemplateResult =>
  html`<li class=${isGood ? 'good' : 'bad'}>${text}</li>`;

const resultsTemplate = (state: BuilderState, i18n: BuilderI18n): TemplateResult | typeof nothing => {
  const {isLoading, script, feed, file, source, choices} = state;
  const {sourceStep} = i18n.texts;
  if (isLoading) return html`<p>${sourceStep.loading}</p>`;
  if (!source && !file) return nothing;
  const shownFeed = file ?? feed;
  return html`
    ${
      choices.home === demoHome
        ? html`<p>${/^https?:$/.test(location.protocol) ? sourceStep.demoNote : sourceStep.onDisk}</p>`
        : nothing
    }
    ${
      source && script
        ? html`<h3>${sourceStep.script}</h3>
            <p class="address">${source.folder}</p>
            <ul role="list">
              ${scriptLines(script, i18n)}
            </ul>`
        : nothing
    }
    ${
      shownFeed
        ? html`<h3>${sourceStep.data}</h3>
            ${source && !file ? html`<p class="address">${source.feed.urls.join(' ')}</p>` : nothing}
            <ul role="list">
              ${feedLines(shownFeed, i18n)}
            </ul>`
        : nothing
    }
  `;
};

const scriptLines = (probe: ScriptProbe, {texts: {sourceStep}}: BuilderI18n): readonly TemplateResult[] => {
  switch (probe.kind) {
    case 'found':
      return [
        line(true, sourceStep.scriptFound(probe.version)),
        probe.pin ? line(true, sourceStep.pinned(probe.pin.version)) : line(false, sourceStep.notPinned),
      ];
    case 'unreadable':
      return [line(false, sourceStep.scriptUnreadable)];
    case 'missing':
      return [line(false, sourceStep.scriptMissing(probe.status))];
    case 'other':
      return [line(false, sourceStep.scriptOther)];
  }
};

const feedLines = (
  result: FeedResult,
  {texts: {sourceStep}, locale}: BuilderI18n,
): readonly TemplateResult[] => {
  if (result.kind === 'failed')
    return [line(false, failureText(new FeedError(result.code, ''), locale.messages))];
  const {feed, leftOut} = result.snapshot;
  const [projects, publications] = [feed.projects.length, feed.publications.length];
  return [
    line(
      true,
      result.kind === 'unpublished'
        ? sourceStep.feedFile(result.name, projects, publications)
        : sourceStep.feedFound(projects, publications),
    ),
    ...(leftOut > 0 ? [line(false, sourceStep.leftOut(leftOut))] : []),
    ...(result.kind === 'found'
      ? [line(result.access !== 'own-pages', sourceStep.access[result.access])]
      : []),
  ];
};
