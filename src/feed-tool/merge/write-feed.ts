import type {FeedDocument} from './assemble-feed.js';

/**
 * Writes a feed as text, with one line per record and the other fields on lines of their own. This keeps a file of
 * 20,000 records small, and a change of one record changes one line of a diff.
 */
export const feedText = (document: FeedDocument): string => {
  const lines = Object.entries(document).map(([name, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const text = isList
      ? `[\n${(value as readonly unknown[]).map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
};
