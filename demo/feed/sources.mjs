import {everywhere, inAllLanguages, insist, known, perLanguage} from './records.mjs';

const address = /https?:\/\/[^\s;]+/;
const hostOf = (url) => new URL(url).host.replace(/^www\./, '');

/** The URL in a line of the facts; undefined if it is shortened or if its host is never linked. */
export const linkable = (line, {neverLinked}) => {
  const url = line?.match(address)?.[0];
  return url && !url.includes('...') && !neverLinked.some((word) => hostOf(url).includes(word))
    ? url
    : undefined;
};

/** The label of a source from sources.json or, if it has none, its host. */
const labelOf = (line, {labels}) => {
  const url = line.match(address)?.[0];
  const key = url ? hostOf(url) : Object.keys(labels).find((start) => line.startsWith(start));
  insist(key, `a source without a name: ${line}`);
  return labels[key] ?? everywhere(key);
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const date = (value) => {
  const [year, month, day] = value.split('-').map(Number);
  return perLanguage((language) =>
    language === 'en' ? `${day} ${months[month - 1]} ${year}` : `${day}.${month}.${year}`,
  );
};
const grouped = (value, separator) => value.replace(/\B(?=(\d{3})+$)/g, separator);
const euros = (value) =>
  perLanguage((language) =>
    language === 'en' ? `€${grouped(value, ',')}` : `${grouped(value, '\u00a0')}\u00a0€`,
  );
const quoted = (value) => perLanguage((language) => (language === 'en' ? `“${value}”` : `”${value}”`));
const shown = {end: date, 'amounts.total': euros, 'name.sv': quoted};

/** Describes a contradicting value that the feed does not use: "Kohesio: end date 31 January 2018". */
const contradiction = ({field, value, note}, {fields, contradictedBy}) => {
  insist(field in shown && note in contradictedBy, `a contradiction without a text: ${field}, ${note}`);
  const text = shown[field](value);
  return perLanguage((l) => `${contradictedBy[note][l]}: ${fields[field][l]} ${text[l]}`);
};

/** Numbers equal labels, because links to different pages must differ: "6aika.fi", "6aika.fi (2)". */
const numbered = (sources) => {
  const seen = new Map();
  return sources.map((source) => {
    const count = (seen.get(source.label.en) ?? 0) + 1;
    seen.set(source.label.en, count);
    return count === 1 ? source : {...source, label: perLanguage((l) => `${source.label[l]} (${count})`)};
  });
};

const withoutRepetition = (sources) => [
  ...new Map(sources.map((source) => [source.url ?? source.label.en, source])).values(),
];

/** Lists the pages, then contradicting values, then our remarks on the sources. */
export const makeSources = (fact, remarks, wording) => {
  const pages = fact.sources.map((line) =>
    known({label: labelOf(line, wording), url: linkable(line, wording)}),
  );
  const notes = [
    ...fact.conflicts
      .filter(({note}) => !wording.withdrawn.includes(note))
      .map((conflict) => contradiction(conflict, wording)),
    ...remarks.map((remark) => inAllLanguages(remark, `a remark on ${fact.code ?? fact.name.en}`)),
  ];
  return [...numbered(withoutRepetition(pages)), ...notes.map((label) => ({label}))];
};
