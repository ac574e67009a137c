import {html, nothing, type TemplateResult} from 'lit';
import {demoHome} from './choices.js';
import type {BuilderOutput} from './make-output.js';
import type {BuilderI18n} from './labels.js';
import {warningsOf, type BuilderActions, type BuilderState} from './builder-state.js';
import {copyOutputTemplate} from './copy-template.js';

/** A script tag has no fallback, and static HTML is its own. */
const hasText = (method: BuilderOutput['method']): boolean => method !== 'script' && method !== 'static';

/** Step 4: the snippet to copy, notes about it, and what to ask of the site's developer. */
export const outputStepTemplate = (
  state: BuilderState,
  output: BuilderOutput | undefined,
  text: string,
  i18n: BuilderI18n,
  actions: BuilderActions,
): TemplateResult => {
  const {choices, source} = state;
  const {outputStep} = i18n.texts;
  const warnings = warningsOf(state).map((warning) =>
    warning === 'unpublished'
      ? outputStep.warnings.unpublished(source?.feed.urls[0] ?? '')
      : outputStep.warnings[warning],
  );
  const notes = [
    ...(choices.home === demoHome ? [outputStep.warnings.demo] : []),
    ...(output?.notes ?? []).map((note) => outputStep.note(note)),
  ];
  return html`
    <section class="in" aria-labelledby="output-step-title">
      <h2 id="output-step-title">${outputStep.title}</h2>
      ${
        output
          ? html`
              ${
                hasText(output.method)
                  ? html`<div class="field">
                      <label for="text">${outputStep.text}</label>
                      <input
                        id="text"
                        type="text"
                        placeholder=${text}
                        .value=${choices.text}
                        aria-describedby="text-help"
                        @change=${({target}: Event) =>
                          actions.setChoices({...choices, text: (target as HTMLInputElement).value})}
                      />
                      <p class="help" id="text-help">${outputStep.textHelp}</p>
                    </div>`
                  : nothing
              }
              ${copyOutputTemplate({
                target: 'snippet',
                label: outputStep.snippet,
                button: warnings.length > 0 ? outputStep.copyAnyway : outputStep.copy,
                text: output.snippet.paste,
                richText: output.snippet.richText,
                before: html`<div
                  id="warnings"
                  role="status"
                  class="warnings"
                  ?hidden=${warnings.length === 0}
                >
                  ${warnings.map((warning) => html`<p>${warning}</p>`)}
                </div>`,
                describedBy: warnings.length > 0 ? 'warnings' : undefined,
                state,
                actions,
              })}
              ${notes.map((note) => html`<p class="note">${note}</p>`)}
              ${developerTemplate(output, state, i18n, actions)}
            `
          : html`<p>${outputStep.notReady}</p>`
      }
      <h3>${outputStep.link}</h3>
      <p>${outputStep.linkHelp} ${state.file ? outputStep.fileNotInLink : nothing}</p>
      ${copyOutputTemplate({
        target: 'url',
        button: outputStep.copyLink,
        text: location.href,
        state,
        actions,
      })}
    </section>
  `;
};

const developerTemplate = (
  {requests, pin, snippet}: BuilderOutput,
  state: BuilderState,
  i18n: BuilderI18n,
  actions: BuilderActions,
): TemplateResult => {
  const {developer, sourceStep} = i18n.texts;
  const needsNoScript = snippet.install === undefined;
  const list = requests.map((request) => ({text: developer.request(request), code: request.code}));
  const version = pin ? developer.pinnedTo(pin.version) : developer.floating;
  const message = [
    developer.greeting,
    snippet.paste,
    ...list.flatMap(({text, code}) => ['', text, code]),
    '',
    version,
    `${sourceStep.data}: ${state.source?.feed.urls.join(' ') ?? ''}`,
  ].join('\n');
  return html`
    <h3>${developer.title}</h3>
    ${needsNoScript && requests.length === 0 ? html`<p>${developer.none}</p>` : html`<p>${developer.intro}</p>`}
    <ul class="requests" role="list">
      ${list.map(
        ({text, code}) =>
          html`<li>
            <p>${text}</p>
            <pre><code>${code}</code></pre>
          </li>`,
      )}
    </ul>
    <p>${version}</p>
    ${
      requests.length > 0
        ? copyOutputTemplate({
            target: 'requests',
            button: developer.copy,
            text: message,
            state,
            actions,
          })
        : nothing
    }
  `;
};
