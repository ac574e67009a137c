import type {Publication} from './feed.js';
import {matches} from './patterns.js';

export interface Issued {
  /** A date by which it can be sorted. */
  readonly date?: string;
  /** What is said instead, where no date can be read. */
  readonly text?: string;
}
const dateOf = (text: string | undefined): Issued =>
  text === undefined ? {} : matches('date', text) ? {date: text} : {text};

/** When a publication appeared: a Date, or CSL's date parts (of a range the first), `raw` or `literal`. */
export const issuedOf = ({issued}: Publication): Issued => {
  if (issued === undefined || typeof issued === 'string') return dateOf(issued);
  const [year, ...rest] = issued['date-parts']?.[0] ?? [];
  if (year === undefined) return dateOf(issued.raw ?? issued.literal);
  return dateOf(
    [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
  );
};

/** Who made a publication, as they are listed: "Halonen, Roosa". */
export const authorsOf = ({author, editor}: Publication): readonly string[] =>
  (author ?? editor ?? []).flatMap(
    ({family, given, literal}) => literal ?? ([family, given].filter(Boolean).join(', ') || []),
  );
