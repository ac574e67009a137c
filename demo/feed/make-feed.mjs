// Makes demo/feed.json: node demo/feed/make-feed.mjs [facts.json] [--check]
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {insist} from './records.mjs';
import {organisationsByName} from './organisations.mjs';
import {makeProject} from './project.mjs';
import {makePublication} from './publication.mjs';

const usual = new URL('../../../shared/data/real/6aika-facts.json', import.meta.url);
const target = new URL('../feed.json', import.meta.url);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const ours = (name) => readJson(new URL(name, import.meta.url));

/** The key by which the publications of the facts refer to a project: its code or, without one, its name. */
const keyOf = ({code, name}) => code ?? name.fi ?? name.sv ?? name.en;

/** Pairs every fact with our text for it. Throws if a fact or a text has no partner. */
const paired = (facts, texts, keyOfFact, keyOfText) => {
  const textOf = new Map(texts.map((text) => [keyOfText(text), text]));
  const pairs = facts.map((fact) => [fact, textOf.get(keyOfFact(fact))]);
  for (const [fact, text] of pairs) insist(text, `no text for ${keyOfFact(fact)}`);
  insist(
    textOf.size === texts.length && texts.length === facts.length,
    'a text has no fact, or two texts have the same one',
  );
  return pairs;
};

const makeProjects = (facts, {projects, leftOut}, context) => {
  const wanted = facts.projects.filter((fact) => !(keyOf(fact) in leftOut));
  const outputsOf = (fact) => facts.publications.filter(({project}) => project === keyOf(fact));
  return paired(wanted, projects, keyOf, ({fact}) => fact).map(([fact, text]) =>
    makeProject(fact, text, outputsOf(fact), context),
  );
};

/** Only the programme's own publications whose exact title is known can be cited. */
const isCitable = ({relation, titleIsDescriptive}) => relation === 'output' && !titleIsDescriptive;

const makePublications = (facts, texts, projects, context) => {
  const idOf = new Map(projects.map(({fact, id}) => [fact, id]));
  return paired(
    facts.publications.filter(isCitable),
    texts,
    ({title}) => title,
    ({title}) => title,
  ).map(([fact, text]) => makePublication(fact, text, idOf.get(fact.project), context));
};

const makeFeed = (facts) => {
  const envelope = ours('envelope.json');
  const texts = ours('projects.json');
  const context = {
    wording: ours('sources.json'),
    organisations: organisationsByName(ours('organisations.json')),
  };
  return {
    ...envelope,
    projects: makeProjects(facts, texts, context),
    publications: makePublications(facts, ours('publications.json'), texts.projects, context),
  };
};

const run = ([file = fileURLToPath(usual)], isCheck) => {
  if (!existsSync(file)) {
    console.error(`The facts are missing: ${file}`);
    return 2;
  }
  const made = `${JSON.stringify(makeFeed(readJson(file)), null, 2)}\n`;
  if (!isCheck) writeFileSync(target, made);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== made) {
    console.error('demo/feed.json differs from the output of demo/feed/make-feed.mjs.');
    return 1;
  }
  return 0;
};

const given = process.argv.slice(2);
process.exitCode = run(
  given.filter((word) => word !== '--check'),
  given.includes('--check'),
);
