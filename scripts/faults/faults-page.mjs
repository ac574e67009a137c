/** A Markdown page with a table of the faults: what was changed where, and which test noticed it. */
export const faultsPage = (outcomes) => `# Do the tests notice?

\`npm run faults\` plants ${outcomes.length} small faults in the sources, one after the other, and runs the test that has to fail. ${
  outcomes.filter(({outcome}) => outcome === 'caught').length
} of them were noticed. \`npm test\` checks that each of them could still be planted, and that its test is still there.

| fault | planted in | noticed by |
| --- | --- | --- |
${outcomes.map(line).join('\n')}
`;

const line = ({what, symbol, file, test, outcome}) => {
  const by = `${test.title.replace(/ ?\*$/, ' …')} ([test](../../${test.file}))`;
  return `| ${[what, `[${symbol}](../../${file})`, outcome === 'caught' ? by : `**${outcome}**: ${by}`].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
};
