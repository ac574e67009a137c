import {makeFunding} from './funding.mjs';
import {organisation} from './organisations.mjs';
import {inAllLanguages, insist, known} from './records.mjs';
import {linkable, makeSources} from './sources.mjs';

/** Removes "6Aika", spaces and punctuation from a name, for comparison. */
const letters = (name) =>
  name
    .toLowerCase()
    .replaceAll('6aika', '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Our name of a project. Throws if it differs from the official name in more than prefix and punctuation. */
const makeName = (fact, {id, name}) => {
  const official = known(fact.name);
  insist(
    Object.keys({...official, ...name}).every((l) => letters(official[l] ?? '') === letters(name[l] ?? '-')),
    `${id} is not called ${JSON.stringify(name)}`,
  );
  return name;
};

/** Our text for a summary in the facts. Throws if only one of the two exists. */
const retold = (original, text, where) => {
  insist(Boolean(original) === Boolean(text), `${where}: a text without a fact, or a fact without a text`);
  return text && inAllLanguages(text, where);
};

const makePartners = (fact, lead, organisations) =>
  [...new Set((fact.partners ?? []).map((name) => organisation(name, organisations)))].filter(
    (partner) => partner !== lead,
  );

/** Links to outputs whose exact title is unknown. They cannot be cited, so we link to their page with our own label. */
const makeLinks = (outputs, {id, links = {}}, wording) => {
  const pages = outputs
    .filter(({relation, titleIsDescriptive}) => relation === 'output' && titleIsDescriptive)
    .map(({url}) => linkable(url, wording))
    .filter(Boolean);
  const urls = [...new Set(pages)];
  insist(
    urls.length === Object.keys(links).length,
    `${id}: a link without a label, or a label without a link`,
  );
  return urls.map((url) => ({url, label: inAllLanguages(links[url], `${id}: the label of ${url}`)}));
};

/** Makes a project of the feed from its facts and our texts. `outputs` are its publications in the facts. */
export const makeProject = (fact, text, outputs, {wording, organisations}) => {
  const lead = fact.lead && organisation(fact.lead, organisations);
  insist(!fact.code || text.id === fact.code.toLowerCase(), `${text.id} is not the code ${fact.code}`);
  return known({
    id: text.id,
    code: fact.code,
    name: makeName(fact, text),
    summary: retold(fact.aim, text.summary, `${text.id}: summary`),
    results: retold(fact.result, text.results, `${text.id}: results`),
    start: fact.start,
    end: fact.end,
    lead,
    partners: makePartners(fact, lead, organisations),
    cities: fact.cities,
    themes: fact.theme,
    fund: fact.fund?.toLowerCase(),
    funding: makeFunding(fact.amounts),
    url: linkable(fact.url, wording),
    links: makeLinks(outputs, text, wording),
    sources: makeSources(fact, text.remarks ?? [], wording),
  });
};
