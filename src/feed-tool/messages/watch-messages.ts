import type {MessageLanguage} from './translate.js';

/** The texts of `watch`, for an e-mail. */
interface WatchTexts {
  readonly good: string;
  readonly bad: string;
  readonly errors: (count: number, path: string, message: string) => string;
  readonly noAge: string;
  readonly old: (days: number, most: number) => string;
  readonly fewer: (count: number, list: 'projects' | 'publications', fewer: number) => string;
  readonly records: (projects: number, publications: number) => string;
  readonly updated: (days: number, time: string) => string;
  readonly remarks: (count: number) => string;
  readonly firstTime: string;
  readonly nothingNew: string;
  readonly asMany: string;
  readonly more: (count: number) => string;
}
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const watchTexts: Readonly<Record<MessageLanguage, WatchTexts>> = {
  en: {
    good: 'The feed is well.',
    bad: 'The feed needs somebody.',
    errors: (count, path, message) => `${counted(count, 'error', 'errors')}, the first: ${path} ${message}`,
    noAge: 'nobody knows how old the data is: "updated" is missing',
    old: (days, most) => `the data is ${counted(days, 'day', 'days')} old, more than ${most}`,
    fewer: (count, list, fewer) =>
      `${counted(count, list.slice(0, -1), list)}, ${fewer} fewer than last time`,
    records: (projects, publications) =>
      `${counted(projects, 'project', 'projects')}, ${counted(publications, 'publication', 'publications')}`,
    updated: (days, time) => `updated ${counted(days, 'day', 'days')} ago (${time})`,
    remarks: (count) => `${counted(count, 'remark', 'remarks')} (npx sixcity-widgets check shows them)`,
    firstTime: ' (seen for the first time)',
    nothingNew: ', nothing new',
    asMany: ', as many as last time',
    more: (count) => `, ${count} more than last time`,
  },
  fi: {
    good: 'Syöte on kunnossa.',
    bad: 'Syöte tarvitsee hoitajaa.',
    errors: (count, path, message) =>
      `${counted(count, 'virhe', 'virhettä')}, ensimmäinen: ${path} ${message}`,
    noAge: 'tietojen ikä ei selviä: "updated" puuttuu',
    old: (days, most) => `tiedot ovat ${counted(days, 'päivän', 'päivän')} ikäisiä, enemmän kuin ${most}`,
    fewer: (count, list, fewer) =>
      `${list === 'projects' ? counted(count, 'hanke', 'hanketta') : counted(count, 'julkaisu', 'julkaisua')}, ${fewer} vähemmän kuin viimeksi`,
    records: (projects, publications) =>
      `${counted(projects, 'hanke', 'hanketta')}, ${counted(publications, 'julkaisu', 'julkaisua')}`,
    updated: (days, time) => `päivitetty ${counted(days, 'päivä', 'päivää')} sitten (${time})`,
    remarks: (count) =>
      `${counted(count, 'huomautus', 'huomautusta')} (npx sixcity-widgets check näyttää ne)`,
    firstTime: ' (nähty ensi kertaa)',
    nothingNew: ', ei mitään uutta',
    asMany: ', yhtä monta kuin viimeksi',
    more: (count) => `, ${count} enemmän kuin viimeksi`,
  },
  sv: {
    good: 'Flödet mår bra.',
    bad: 'Flödet behöver någon.',
    errors: (count, path, message) => `${counted(count, 'fel', 'fel')}, det första: ${path} ${message}`,
    noAge: 'ingen vet hur gamla uppgifterna är: "updated" saknas',
    old: (days, most) => `uppgifterna är ${counted(days, 'dag', 'dagar')} gamla, mer än ${most}`,
    fewer: (count, list, fewer) =>
      `${list === 'projects' ? counted(count, 'projekt', 'projekt') : counted(count, 'publikation', 'publikationer')}, ${fewer} färre än senast`,
    records: (projects, publications) =>
      `${counted(projects, 'projekt', 'projekt')}, ${counted(publications, 'publikation', 'publikationer')}`,
    updated: (days, time) => `uppdaterat för ${counted(days, 'dag', 'dagar')} sedan (${time})`,
    remarks: (count) =>
      `${counted(count, 'anmärkning', 'anmärkningar')} (npx sixcity-widgets check visar dem)`,
    firstTime: ' (sett för första gången)',
    nothingNew: ', inget nytt',
    asMany: ', lika många som senast',
    more: (count) => `, ${count} fler än senast`,
  },
};
