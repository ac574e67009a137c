/** The doctor. It is a module of its own beside the script and loads only on request. */
import {defaultLocale} from '../core/i18n/locale.js';
import type {DoctorModule} from '../embed/guard.js';
import {closestLocale} from '../widgets/controllers/locale-controller.js';
import {diagnose} from './diagnose.js';
import {findWidgets, type DiagnosedWidget} from './find-widgets.js';
import {enDoctorMessages} from './messages/en.js';
import {fiDoctorMessages} from './messages/fi.js';
import {svDoctorMessages} from './messages/sv.js';
import {showPanel} from './panel.js';

const messagesByLanguage = new Map([
  ['fi', fiDoctorMessages],
  ['sv', svDoctorMessages],
  ['en', enDoctorMessages],
]);

/** The time after which a widget itself stops waiting for its feed. */
const waitLimitMs = 10_000;
const pollMs = 50;

/** Waits until the page is loaded and every widget has its feed or has failed. */
const whenSettled = async (): Promise<void> => {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  }
  const end = Date.now() + waitLimitMs;
  while (Date.now() < end && findWidgets(document).some(isWaiting)) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
};

const isWaiting = ({shadowRoot, feedState}: DiagnosedWidget): boolean =>
  shadowRoot?.querySelector('[aria-busy="true"]') !== null && feedState.kind === 'waiting';

/** Diagnoses the page and opens a panel with the result, in the language of the page. */
export const open: DoctorModule['open'] = async (diagnostics) => {
  await whenSettled();
  const locale = closestLocale(document.documentElement) ?? defaultLocale;
  const lang = messagesByLanguage.has(locale.code) ? locale.code : 'en';
  const messages = messagesByLanguage.get(lang) ?? enDoctorMessages;
  showPanel(await diagnose(diagnostics, messages, locale, new Date()), diagnostics, messages, lang);
};
