import {countOf} from './conformance.mjs';

/**
 * Writes the conformance report as Markdown.
 * @param {{standard: {edition: string, clauses: object}, version: string, chapters: readonly {title: string, rows: readonly object[]}[]}} report
 */
export function reportPage({standard: {edition, clauses}, version, chapters}) {
  const counts = countOf(chapters.flatMap(({rows}) => rows));
  const summary = Object.entries(counts).map(([verdict, count]) => `| ${verdict} | ${count} |`);
  return `# Accessibility conformance report

sixcity-widgets ${version}, all four widgets, against ${edition}, which Finland's Act 306/2019 goes by, and what WCAG 2.2 adds. Written by \`npm run report\`, never by hand; \`npm test\` fails where it is no longer true.

- **supports**: every test that is named passed in the run this was written from; or \`by hand\`, with what was looked at and when.
- **partly**: the same, and what is missing.
- **not applicable**: with the reason.
- **not evaluated**: nothing is claimed. A test that is taken away, or fails, turns its row into this.

The tests are our own, by no independent auditor. They measure the widgets on a plain page; a city's style sheet can undo what they prove. No person with a disability has tested the widgets for this report. [The script for a city's own tester](manual-en.md) says what has been gone through and how, and [faults.md](faults.md) that the tests notice when something breaks.

| verdict | criteria |
| --- | --- |
${summary.join('\n')}
${chapters.map((chapter) => chapterPart(chapter, clauses)).join('')}`;
}

const chapterPart = ({title, rows}, clauses) => `
## ${title}

| clause | criterion | level | verdict | by what |
| --- | --- | --- | --- | --- |
${rows.map((row) => line(row, clauses)).join('\n')}
`;

const line = ({clause, name, level, verdict, proofs, byHand, why}, clauses) =>
  `| ${[clauses[clause]?.clause ?? clause, name, level, `**${verdict}**`, cell(reasons({verdict, proofs, byHand, why}))].join(' | ')} |`;

const reasons = ({verdict, proofs, byHand, why}) => {
  if (verdict === 'not evaluated' && proofs.length > 0) {
    return proofs.map(({file, title}) => `Not there, or not passed: ${title} (${file})`);
  }
  return [
    ...(why ? [why] : []),
    ...(byHand ? [`By hand, ${byHand.when}: ${byHand.how}. ${byHand.seen}`] : []),
    ...proofs.map(({file, title}) => `${title.replace(/ ?\*$/, ' …')} ([test](../../${file}))`),
  ];
};

const cell = (lines) => lines.map((text) => text.replaceAll('|', '\\|')).join('<br>');
