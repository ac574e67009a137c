import type {Locale} from '../core/i18n/locale.js';
import {widgetNamed} from '../core/model/widget-names.js';
import type {ScriptDiagnostics} from '../embed/guard.js';
import {closestLocale} from '../widgets/controllers/locale-controller.js';
import type {DiagnosedWidget} from './find-widgets.js';
import type {DoctorFinding, DoctorMessages} from './messages/doctor-messages.js';
import {borderContrast, textContrast} from './text-contrast.js';
import {linkSnippet} from './widget-as-link.js';

/** WCAG 2.2, 1.4.3 for text, 1.4.11 for the edges of controls. */
const requiredContrast = {text: 4.5, link: 4.5, border: 3};

/** What consent tools write instead of a script or frame that they block. */
const blockedByConsent =
  'script[type="text/plain"][src*="sixcity"],script[type="text/plain"][data-src*="sixcity"],iframe[data-src*="embed.html"]:not([src*="embed.html"])';

/** Reports why the script did not start, and which widgets it was asked for but could not make. */
export const scriptFindings = (
  {url, copies, failure}: ScriptDiagnostics,
  messages: DoctorMessages,
  widgets: readonly DiagnosedWidget[],
): readonly DoctorFinding[] => {
  const placeholders = [...document.querySelectorAll('[data-sixcity]')].map(
    (element) => element.getAttribute('data-sixcity') ?? '',
  );
  const requested = [
    ...placeholders.filter((name) => name.trim()),
    ...[...document.querySelectorAll<HTMLScriptElement>('script[data-widget]')].flatMap(
      ({dataset}) => dataset['widget'] ?? [],
    ),
  ];
  const isDefined = (name: string) =>
    customElements.get(`sixcity-${name.trim().toLowerCase()}`) !== undefined;
  const findings: DoctorFinding[] = [];
  if (failure !== undefined) {
    findings.push(failure.includes('createPolicy') ? messages.trustedTypes : messages.notStarted(failure));
  }
  if (copies.length > 0) findings.push(messages.copies(copies.join(', ')));
  if (placeholders.some((name) => !name.trim())) {
    findings.push({...messages.stripped, snippet: linkSnippet(url, messages)});
  }
  if (failure !== undefined) return findings;
  for (const name of requested.filter((one) => !isDefined(one)))
    findings.push(messages[widgetNamed(name) ? 'notLoaded' : 'unknownWidget'](name));
  if (widgets.length === 0 && placeholders.length === 0 && requested.length === 0) {
    findings.push({...messages.noWidget, snippet: linkSnippet(url, messages)});
  }
  return findings;
};

/** Reports what the host page does to the widgets: policy, font size, language, consent tools and contrast. */
export const pageFindings = (
  {violations}: ScriptDiagnostics,
  messages: DoctorMessages,
  widgets: readonly DiagnosedWidget[],
  formats: Locale['formats'],
): readonly DoctorFinding[] => {
  const [first] = widgets;
  const rootSize = getComputedStyle(document.documentElement).fontSize;
  return [
    ...violations.map((violation) =>
      isFoundByTrying(violation)
        ? messages.undeclaredTrustedTypes
        : messages.violation(violation.effectiveDirective, violation.blockedURI),
    ),
    ...(first && rootSize !== '16px' ? [messages.rootSize(rootSize, getComputedStyle(first).fontSize)] : []),
    ...(widgets.some((widget) => !closestLocale(widget)) ? [messages.noLang] : []),
    ...[...document.querySelectorAll(blockedByConsent)].map((element) =>
      messages.consent(element.getAttribute('data-src') ?? element.getAttribute('src') ?? ''),
    ),
    ...widgets.flatMap((widget) => contrastFindings(widget, messages, formats)),
  ];
};

/**
 * The one violation that is expected: the script causes it to find out whether chunks must be loaded with
 * `import()`.
 */
const isFoundByTrying = ({effectiveDirective, sample}: SecurityPolicyViolationEvent): boolean =>
  effectiveDirective === 'require-trusted-types-for' && sample.startsWith('HTMLScriptElement src|');

const contrastFindings = (
  {shadowRoot}: DiagnosedWidget,
  messages: DoctorMessages,
  {number}: Locale['formats'],
): readonly DoctorFinding[] => {
  const samples = [
    ['text', '.widget', textContrast],
    // The skip buttons have system colours.
    ['link', 'a,.opener,.tool', textContrast],
    ['border', '.search,.pick,.order select', borderContrast],
  ] as const;
  return samples.flatMap(([token, selector, contrastOf]) => {
    const sample = shadowRoot?.querySelector(selector);
    const ratio = sample ? contrastOf(sample) : undefined;
    const required = requiredContrast[token];
    // Rounds down: 4.499 must not be shown as 4.5.
    return ratio !== undefined && ratio < required
      ? [messages.contrast(token, number(Math.floor(ratio * 100) / 100), number(required))]
      : [];
  });
};
