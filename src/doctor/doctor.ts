/** The doctor: a module of its own beside the script, brought only when somebody asks for it. */
import {closestLocale} from '../widgets/controllers/locale-controller.js';
import {defaultLocale} from '../core/i18n/locale.js';
import type {Case, Doctor} from './diagnosis.js';
import {en} from './en.js';
import {examine} from './examine.js';
import {fi} from './fi.js';
import {widgetsIn} from './find-widgets.js';
import {showPanel} from './panel.js';
import {sv} from './sv.js';

const texts = new Map([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
]);
/** As long as a widget may wait before it says that there is no feed. */
const timeoutMs = 10_000;

/** Lets every widget come to an end of its waiting, one way or the other. */
const settled = async (): Promise<void> => {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  }
  const end = Date.now() + timeoutMs;
  while (Date.now() < end && widgetsIn(document).some((one) => isWaiting(one))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const isWaiting = (widget: Element & {readonly feedState: {readonly kind: string}}): boolean =>
  widget.shadowRoot?.querySelector('[aria-busy="true"]') !== null && widget.feedState.kind === 'waiting';

/** Opens the panel of what is wrong with the page, in the page's language. */
export const open: Doctor['open'] = async (version, url, copies, violations, failure) => {
  const patient: Case = {version, url, copies, violations, failure};
  await settled();
  const locale = closestLocale(document.documentElement) ?? defaultLocale;
  const own = texts.get(locale.code) ?? en;
  showPanel(
    await examine(patient, own, locale, new Date()),
    patient,
    own,
    texts.has(locale.code) ? locale.code : 'en',
  );
};
