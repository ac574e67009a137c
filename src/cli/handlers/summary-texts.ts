import type {MessageLanguage} from '../../feed-tool/messages/translate.js';

/** Texts of the summary of an import other than its remarks. */
export interface SummaryTexts {
  readonly rows: (count: number) => string;
  readonly projects: (count: number) => string;
  readonly publications: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly changes: (added: number, changed: number, gone: number) => string;
  readonly gone: string;
  readonly more: (count: number) => string;
  readonly moreAlike: (count: number) => string;
  readonly printed: string;
  readonly written: (file: string) => string;
  readonly report: (file: string) => string;
}
const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

export const summaryTexts: Readonly<Record<MessageLanguage, SummaryTexts>> = {
  en: {
    rows: counted('row', 'rows'),
    projects: counted('project', 'projects'),
    publications: counted('publication', 'publications'),
    findings: counted('finding', 'findings'),
    changes: (added, changed, gone) =>
      `${counted('record', 'records')(added)} added, ${changed} changed, ${gone} no longer in the list`,
    gone: 'no longer in the list, kept in the feed',
    more: (count) => ` and ${count} more`,
    moreAlike: (count) => `... and ${count} more like the last`,
    printed: 'printed',
    written: (file) => `written to ${file}`,
    report: (file) => `everything that was said is in ${file}`,
  },
  fi: {
    rows: counted('rivi', 'riviä'),
    projects: counted('hanke', 'hanketta'),
    publications: counted('julkaisu', 'julkaisua'),
    findings: counted('huomautus', 'huomautusta'),
    changes: (added, changed, gone) => `lisätty ${added}, muutettu ${changed}, poissa luettelosta ${gone}`,
    gone: 'ei enää luettelossa, jää syötteeseen',
    more: (count) => ` ja ${count} muuta`,
    moreAlike: (count) => `... ja ${count} samanlaista`,
    printed: 'tulostettu',
    written: (file) => `kirjoitettu tiedostoon ${file}`,
    report: (file) => `kaikki huomautukset ovat tiedostossa ${file}`,
  },
  sv: {
    rows: counted('rad', 'rader'),
    projects: counted('projekt', 'projekt'),
    publications: counted('publikation', 'publikationer'),
    findings: counted('anmärkning', 'anmärkningar'),
    changes: (added, changed, gone) => `${added} tillagda, ${changed} ändrade, ${gone} inte längre i listan`,
    gone: 'inte längre i listan, står kvar i flödet',
    more: (count) => ` och ${count} till`,
    moreAlike: (count) => `... och ${count} likadana`,
    printed: 'utskrivet',
    written: (file) => `skrivet till ${file}`,
    report: (file) => `alla anmärkningar finns i ${file}`,
  },
};
