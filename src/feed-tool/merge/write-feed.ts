import type {FeedDocument} from './assemble-feed.js';

/**
 * A feed as text: the envelope is spread out, each record is one line. So a file of 20,000 records stays small,
 * and what changes in one record is one line in a comparison.
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
