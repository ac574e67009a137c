import type {Severity} from '../../core/model/finding.js';
import type {MessageLanguage} from '../../feed-tool/messages/translate.js';

/** Texts of `check` other than the messages of its findings. */
interface CheckTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  /** The length of the longest name of a severity. */
  readonly width: number;
  readonly count: (count: number, severity: Severity) => string;
  readonly more: (count: number, kind: string) => string;
  readonly none: string;
}
type Counted = Readonly<Record<Severity, readonly [one: string, many: string]>>;
const counter =
  (words: Counted) =>
  (count: number, severity: Severity): string =>
    `${count} ${words[severity][count === 1 ? 0 : 1]}`;

export const checkTexts: Readonly<Record<MessageLanguage, CheckTexts>> = {
  en: {
    severity: {error: 'error', warning: 'warning', info: 'info'},
    width: 'warning'.length,
    count: counter({error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['info', 'info']}),
    more: (count, kind) => `... and ${count} more of ${kind} (--all shows them)`,
    none: 'no findings',
  },
  fi: {
    severity: {error: 'virhe', warning: 'varoitus', info: 'huomio'},
    width: 'varoitus'.length,
    count: counter({
      error: ['virhe', 'virhettä'],
      warning: ['varoitus', 'varoitusta'],
      info: ['huomio', 'huomiota'],
    }),
    more: (count, kind) => `... ja ${count} muuta samanlaista: ${kind} (--all näyttää ne)`,
    none: 'ei huomautettavaa',
  },
  sv: {
    severity: {error: 'fel', warning: 'varning', info: 'obs'},
    width: 'varning'.length,
    count: counter({error: ['fel', 'fel'], warning: ['varning', 'varningar'], info: ['obs', 'obs']}),
    more: (count, kind) => `... och ${count} till av samma slag: ${kind} (--all visar dem)`,
    none: 'inget att anmärka på',
  },
};
