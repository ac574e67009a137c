/** Our verdicts by their names in OpenACR. */
const levels = {
  supports: 'supports',
  partly: 'partially-supports',
  'not applicable': 'not-applicable',
  'not evaluated': 'not-evaluated',
};

/**
 * Writes the conformance report in the OpenACR format (YAML), which tools read and compare. It has the same rows as
 * conformance.md.
 * @param {{
 *   version: string,
 *   standard: {edition: string, catalogue: string, left: Record<string, string>, clauses: Record<string, object>},
 *   rows: readonly {clause: string, name: string, verdict: string}[],
 * }} report
 */
export function openAcrText({version, standard, rows}) {
  const {edition, catalogue, left, clauses} = standard;
  const chapters = new Map();
  for (const row of rows) {
    const {openacr, clause} = clauses[row.clause] ?? {};
    if (!openacr) continue;
    const criteria = chapters.get(openacr.chapter) ?? [];
    criteria.push(criterion(row, clause, openacr));
    chapters.set(openacr.chapter, criteria);
  }
  const report = {
    title: 'sixcity-widgets Accessibility Conformance Report',
    product: {
      name: 'sixcity-widgets',
      version,
      description: 'Custom elements that show projects, publications and funding from one shared feed.',
    },
    author: {
      name: 'sixcity-widgets contributors',
      // The format requires an e-mail address; the project has none.
      email: 'none; see SECURITY.md',
    },
    notes: `Against ${edition} and WCAG 2.2, A and AA. Written from the same source as conformance.md, which names the test of each claim.`,
    evaluation_methods_used:
      'Automated tests in Chromium, Firefox and WebKit, and by hand where it is said so. No independent auditor, and no person with a disability, has tested the widgets for this report.',
    license: 'MIT',
    catalog: catalogue,
    chapters: Object.fromEntries([
      ...[...chapters].map(([chapter, criteria]) => [chapter, {criteria}]),
      ...Object.entries(left).map(([chapter, notes]) => [chapter, {notes, disabled: true}]),
    ]),
  };
  return `# Written by npm run report, never by hand.\n${yaml(report, 0)}`;
}

const criterion = ({name, verdict, why, byHand, proofs}, clause, {chapter, num}) => ({
  num,
  components: [
    {
      name: chapter.startsWith('success_criteria') ? 'web' : 'none',
      adherence: {level: levels[verdict], notes: notesOf({name, clause, verdict, why, byHand, proofs})},
    },
  ],
});

/** conformance.md names the tests. Here their number is enough. */
const notesOf = ({name, clause, verdict, why, byHand, proofs}) =>
  [
    `${clause} ${name}.`,
    ...(why ? [why] : []),
    ...(byHand ? [`By hand, ${byHand.when}: ${byHand.how}. ${byHand.seen}`] : []),
    ...(verdict !== 'not evaluated' && proofs.length > 0
      ? [proofs.length === 1 ? 'Proved by a test.' : `Proved by ${proofs.length} tests.`]
      : []),
  ].join(' ');

/** Writes the part of YAML that the report needs. Texts and numbers of JSON are valid YAML. */
function yaml(value, depth) {
  const indent = '  '.repeat(depth);
  if (Array.isArray(value)) {
    return value.map((item) => `${indent}- ${yaml(item, depth + 1).trimStart()}`).join('');
  }
  return Object.entries(value)
    .map(([key, inner]) =>
      typeof inner === 'object'
        ? `${indent}${key}:\n${yaml(inner, depth + 1)}`
        : `${indent}${key}: ${JSON.stringify(inner)}\n`,
    )
    .join('');
}
