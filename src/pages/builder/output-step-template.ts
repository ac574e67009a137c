import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from './actions.js';
import {demoHome} from './choices.js';
import type {Product} from './make-product.js';
import type {Words} from './names.js';
import {cautionsOf, type Copied, type PageState} from './page-state.js';

/** What is copied, what is to be known of it, and what only a developer can do. */
export const outputStepTemplate = (
  state: PageState,
  product: Product | undefined,
  text: string,
  words: Words,
  actions: Actions,
): TemplateResult => {
  const {texts} = words;
  const {choices, place} = state;
  const {take} = texts;
  const cautions = cautionsOf(state).map((caution) =>
    caution === 'unpublished' ? take.cautions.unpublished(place?.feed.urls[0] ?? '') : take.cautions[caution],
  );
  const notes = [
    ...(choices.home === demoHome ? [take.cautions.demo] : []),
    ...(product?.notes ?? []).map((note) => take.note(note)),
  ];
  return html`
    <section class="in" aria-labelledby="take-title">
      <h2 id="take-title">${take.title}</h2>
      ${
        product
          ? html`
              <div class="field">
                <label for="text">${take.text}</label>
                <input
                  id="text"
                  type="text"
                  placeholder=${text}
                  .value=${choices.text}
                  aria-describedby="text-help"
                  @change=${({target}: Event) =>
                    actions.choose({...choices, text: (target as HTMLInputElement).value})}
                />
                <p class="help" id="text-help">${take.textHelp}</p>
              </div>
              ${copyTemplate({
                what: 'snippet',
                label: take.snippet,
                button: cautions.length > 0 ? take.copyAnyway : take.copy,
                text: product.snippet.paste,
                before: html`<div
                  id="cautions"
                  role="status"
                  class="cautions"
                  ?hidden=${cautions.length === 0}
                >
                  ${cautions.map((caution) => html`<p>${caution}</p>`)}
                </div>`,
                describedBy: cautions.length > 0 ? 'cautions' : undefined,
                state,
                actions,
              })}
              ${notes.map((note) => html`<p class="note">${note}</p>`)}
              ${developerTemplate(product, state, words, actions)}
            `
          : html`<p>${take.wait}</p>`
      }
      <h3>${take.link}</h3>
      <p>${take.linkHelp} ${state.file ? take.fileNotInLink : nothing}</p>
      ${copyTemplate({
        what: 'address',
        label: undefined,
        button: take.copyLink,
        text: location.href,
        before: nothing,
        describedBy: undefined,
        state,
        actions,
      })}
    </section>
  `;
};

interface CopyWishes {
  readonly what: Copied;
  /** Of the field with the text; without one the field is only shown where copying is refused. */
  readonly label: string | undefined;
  readonly button: string;
  readonly text: string;
  readonly before: TemplateResult | typeof nothing;
  readonly describedBy: string | undefined;
  readonly state: PageState;
  readonly actions: Actions;
}

const copyTemplate = ({
  what,
  label,
  button,
  text,
  before,
  describedBy,
  state: {copied},
  actions,
}: CopyWishes): TemplateResult => {
  const id = `copy-${what}`;
  const copy = () => actions.copy(what, text, document.getElementById(id));
  return html`
    ${
      label === undefined
        ? nothing
        : html`<div class="field wide">
            <label for=${id}>${label}</label>
            <textarea
              id=${id}
              readonly
              spellcheck="false"
              rows=${Math.min(text.split('\n').length + Math.ceil(text.length / 90), 14)}
              .value=${text}
            ></textarea>
          </div>`
    }
    ${before}
    <p>
      <button type="button" class="button" aria-describedby=${describedBy ?? nothing} @click=${copy}>
        ${button}
      </button>
    </p>
    <p role="status">${copied?.what === what ? copied.said : nothing}</p>
  `;
};

const developerTemplate = (
  {requests, pin, snippet}: Product,
  state: PageState,
  words: Words,
  actions: Actions,
): TemplateResult => {
  const {developer, source} = words.texts;
  const isPasted = snippet.install === undefined;
  const list = requests.map((request) => ({said: developer.request(request), code: request.code}));
  const version = pin ? developer.pinnedTo(pin.version) : developer.floating;
  const message = [
    developer.greeting,
    snippet.paste,
    ...list.flatMap(({said, code}) => ['', said, code]),
    '',
    version,
    `${source.data}: ${state.place?.feed.urls.join(' ') ?? ''}`,
  ].join('\n');
  return html`
    <h3>${developer.title}</h3>
    ${isPasted && requests.length === 0 ? html`<p>${developer.none}</p>` : html`<p>${developer.intro}</p>`}
    <ul class="requests" role="list">
      ${list.map(
        ({said, code}) =>
          html`<li>
            <p>${said}</p>
            <pre><code>${code}</code></pre>
          </li>`,
      )}
    </ul>
    <p>${version}</p>
    ${
      requests.length > 0
        ? copyTemplate({
            what: 'requests',
            label: undefined,
            button: developer.copy,
            text: message,
            before: nothing,
            describedBy: undefined,
            state,
            actions,
          })
        : nothing
    }
  `;
};
