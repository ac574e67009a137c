/** The recorded speech as Markdown. */
export const orcaPage = (recorded, versions) => `# What Orca says

\`npm run orca\` lets the screen reader Orca read each widget of the demonstration in Firefox, by keys, under a virtual screen, and writes down what it says. No person has listened. It is a record and no test: it does not run with \`npm test\`, and it says nothing of other screen readers. Orca ${versions.join(', ')}; Orca speaks English here, the widgets Finnish and Swedish. A dot stands between two utterances; what Orca says late stands on the next line.
${recorded.map(part).join('')}`;

const part = ({name, query, heard}) => `
## ${name}

\`embed.html?${query}\`

${heard.map(([what, words]) => `- **${what}** → ${words.length > 0 ? words.map(cell).join(' · ') : '(nothing)'}`).join('\n')}
`;

const cell = (words) => words.replace(/\s+/g, ' ');
