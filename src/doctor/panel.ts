import type {ScriptDiagnostics} from '../embed/guard.js';
import type {DoctorMessages} from './messages/doctor-messages.js';
import type {Diagnosis} from './diagnose.js';
import {findWidgets} from './find-widgets.js';
import {panelStyles} from './panel-styles.js';

/** Creates an element with properties and children. */
const createElement = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** The content of the panel as plain text, to send to somebody. */
export const diagnosisText = (
  {widgets, findings}: Diagnosis,
  {version, url}: ScriptDiagnostics,
  messages: DoctorMessages,
): string =>
  [
    messages.title,
    messages.script(version, url),
    location.href,
    navigator.userAgent,
    '',
    messages.widgets,
    ...widgets.map(({lines, snippet}) =>
      ['- ' + lines.join('\n  '), ...(snippet ? [messages.asLink, snippet] : [])].join('\n  '),
    ),
    '',
    messages.findings,
    ...(findings.length > 0
      ? findings.map(({problem, advice, snippet}) =>
          ['- ' + problem, advice, ...(snippet ? [snippet] : [])].join('\n  '),
        )
      : [messages.healthy]),
  ].join('\n');

/** Shows HTML to paste. */
const codeBlock = (snippet: string | undefined): readonly HTMLElement[] =>
  snippet ? [createElement('pre', {}, createElement('code', {}, snippet))] : [];

/**
 * The focused element, also inside a shadow tree. If nothing has the focus, the first widget, so that the focus has
 * somewhere to return to.
 */
const focusedElement = (): HTMLElement | undefined => {
  let focused: Element | null | undefined = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused instanceof HTMLElement && focused !== document.body) return focused;
  return findWidgets(document)[0]?.shadowRoot?.querySelector<HTMLElement>('.content') ?? undefined;
};

const panelTag = 'sixcity-doctor';

/** Shows the diagnosis in a dialog above the page, and removes a dialog that is still open. */
export const showPanel = (
  diagnosis: Diagnosis,
  script: ScriptDiagnostics,
  messages: DoctorMessages,
  lang: string,
): void => {
  document.querySelector(panelTag)?.remove();
  const {widgets, findings} = diagnosis;
  const status = createElement('p', {role: 'status'});
  const copy = createElement('button', {
    type: 'button',
    textContent: messages.copy,
    onclick: () => {
      void (async () => {
        try {
          await navigator.clipboard.writeText(diagnosisText(diagnosis, script, messages));
          status.textContent = messages.copied;
        } catch {
          status.textContent = messages.notCopied;
        }
      })();
    },
  });
  // A dialog focuses its first button, which here is at its end.
  const title = createElement('h2', {tabIndex: -1}, messages.title);
  const dialog = createElement(
    'dialog',
    {lang, ariaLabel: messages.title},
    title,
    createElement('p', {}, messages.script(script.version, script.url)),
    createElement('h3', {}, messages.findings),
    findings.length === 0
      ? createElement('p', {}, messages.healthy)
      : createElement(
          'ul',
          {},
          ...findings.map(({problem, advice, snippet}) =>
            createElement(
              'li',
              {},
              createElement('p', {className: 'problem'}, problem),
              createElement('p', {className: 'advice'}, advice),
              ...codeBlock(snippet),
            ),
          ),
        ),
    createElement('h3', {}, messages.widgets),
    createElement(
      'ul',
      {},
      ...widgets.map(({lines, snippet}) =>
        createElement(
          'li',
          {},
          ...lines.map((line) => createElement('p', {}, line)),
          ...(snippet ? [createElement('p', {}, messages.asLink), ...codeBlock(snippet)] : []),
        ),
      ),
    ),
    createElement(
      'p',
      {className: 'buttons'},
      copy,
      createElement('button', {type: 'button', textContent: messages.close, onclick: () => dialog.close()}),
    ),
    status,
  );
  const panel = document.createElement(panelTag);
  const root = panel.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  root.append(dialog);
  const before = focusedElement();
  dialog.addEventListener('close', () => {
    panel.remove();
    before?.focus({preventScroll: true});
  });
  document.body.append(panel);
  dialog.showModal();
  title.focus();
  dialog.scrollTop = 0;
};
