import {countryOutline} from '../../src/cli/outline/country-outline.js';

/** The module with the built-in outline, as text. */
export const outlineModule = async (): Promise<string> => {
  const {path, ...rest} = await countryOutline('FI', 2000);
  const fields = Object.entries(rest).map(([name, value]) => `  ${name}: ${value},\n`);
  return `import type {Outline} from './outline.js';

/** Finland with Åland, from Natural Earth (public domain). Written by \`npm run outline\`; do not edit. */
export const finland: Outline = {
${fields.join('')}  path: '${path}',
};
`;
};
