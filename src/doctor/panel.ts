import type {Case} from './diagnosis.js';
import type {DoctorTexts} from './doctor-texts.js';
import type {Report} from './examine.js';
import {panelStyles} from './panel-styles.js';

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** Everything that is in the panel, as text to send to somebody. */
export const reportText = ({widgets, troubles}: Report, {version, url}: Case, texts: DoctorTexts): string =>
  [
    texts.title,
    texts.script(version, url),
    location.href,
    navigator.userAgent,
    '',
    texts.widgets,
    ...widgets.map(({lines, snippet}) =>
      ['- ' + lines.join('\n  '), ...(snippet ? [texts.asLink, snippet] : [])].join('\n  '),
    ),
    '',
    texts.troubles,
    ...(troubles.length > 0
      ? troubles.map(({what, advice, snippet}) =>
          ['- ' + what, advice, ...(snippet ? [snippet] : [])].join('\n  '),
        )
      : [texts.healthy]),
  ].join('\n');

/** HTML as it is to be pasted. */
const code = (snippet: string | undefined): readonly HTMLElement[] =>
  snippet ? [make('pre', {}, make('code', {}, snippet))] : [];

const name = 'sixcity-doctor';

/** Shows what was found above the page; what was open of it before goes. */
export const showPanel = (report: Report, patient: Case, texts: DoctorTexts, lang: string): void => {
  document.querySelector(name)?.remove();
  const {widgets, troubles} = report;
  const said = make('p', {role: 'status'});
  const copy = make('button', {
    type: 'button',
    textContent: texts.copy,
    onclick: () => {
      void (async () => {
        try {
          await navigator.clipboard.writeText(reportText(report, patient, texts));
          said.textContent = texts.copied;
        } catch {
          said.textContent = texts.notCopied;
        }
      })();
    },
  });
  const dialog = make(
    'dialog',
    {lang, ariaLabel: texts.title},
    make('h2', {}, texts.title),
    make('p', {}, texts.script(patient.version, patient.url)),
    make('h3', {}, texts.troubles),
    troubles.length === 0
      ? make('p', {}, texts.healthy)
      : make(
          'ul',
          {},
          ...troubles.map(({what, advice, snippet}) =>
            make(
              'li',
              {},
              make('p', {className: 'what'}, what),
              make('p', {className: 'advice'}, advice),
              ...code(snippet),
            ),
          ),
        ),
    make('h3', {}, texts.widgets),
    make(
      'ul',
      {},
      ...widgets.map(({lines, snippet}) =>
        make(
          'li',
          {},
          ...lines.map((line) => make('p', {}, line)),
          ...(snippet ? [make('p', {}, texts.asLink), ...code(snippet)] : []),
        ),
      ),
    ),
    make(
      'p',
      {className: 'buttons'},
      copy,
      make('button', {type: 'button', textContent: texts.close, onclick: () => dialog.close()}),
    ),
    said,
  );
  const place = document.createElement(name);
  const root = place.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  root.append(dialog);
  dialog.addEventListener('close', () => place.remove());
  document.body.append(place);
  dialog.showModal();
};
