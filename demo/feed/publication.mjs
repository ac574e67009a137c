import {inAllLanguages, insist, known} from './records.mjs';
import {linkable} from './sources.mjs';

const editorMark = / \(ed\.\)$/;
const personalName = (name) => {
  const [family, given] = name.replace(editorMark, '').split(', ');
  return {family, given};
};

/** The authors: people, or the organisation if no person is named. */
const makeAuthors = ({authors, organisation}, {author}) => {
  const people = authors.filter((name) => !editorMark.test(name)).map(personalName);
  if (people.length || authors.length || !organisation) return people;
  return [{literal: author ?? organisation}];
};

/** The year from the facts, or the exact day if a note in the facts states it. */
const makeIssued = ({year}, {id, issued}) => {
  insist(!issued || issued.startsWith(String(year)), `${id} appeared in ${year}`);
  return issued ?? year?.toString();
};

/** Makes a CSL item. The level is our own judgement. Only a licence that the source names is stated. */
export const makePublication = (fact, text, project, {wording}) => {
  insist(Boolean(fact.licence) === Boolean(text.licence), `${text.id}: a licence that no source names`);
  insist(Boolean(fact.project) === Boolean(project), `${text.id}: its project is not in the feed`);
  return known({
    id: text.id,
    type: text.type,
    title: {[fact.language]: fact.title},
    author: makeAuthors(fact, text),
    editor: fact.authors.filter((name) => editorMark.test(name)).map(personalName),
    issued: makeIssued(fact, text),
    publisher: fact.publisher,
    'collection-title': fact.series,
    URL: linkable(fact.url, wording),
    DOI: fact.doi,
    ISBN: fact.isbn,
    ISSN: fact.issn,
    language: fact.language,
    level: fact.level,
    projects: project && [project],
    cities: fact.cities,
    licence: text.licence,
    terms: text.terms && inAllLanguages(text.terms, `${text.id}: terms`),
  });
};
