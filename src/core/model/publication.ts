import type {Publication} from './feed.js';
import {matches} from './patterns.js';

export interface Issued {
  /** A sortable date: a year, month or day. */
  readonly date?: string;
  /** The text to show when there is no valid date. */
  readonly text?: string;
}
const dateOf = (text: string | undefined): Issued =>
  text === undefined ? {} : matches('date', text) ? {date: text} : {text};

/** When a publication was issued: a date, or CSL's date parts (the first of a range), `raw` or `literal`. */
export const issuedOf = ({issued}: Publication): Issued => {
  if (issued === undefined || typeof issued === 'string') return dateOf(issued);
  const [year, ...rest] = issued['date-parts']?.[0] ?? [];
  if (year === undefined) return dateOf(issued.raw ?? issued.literal);
  return dateOf(
    [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
  );
};

/** The authors, else the editors, as a list writes them: "Halonen, Roosa". */
export const authorsOf = ({author, editor}: Publication): readonly string[] =>
  (author ?? editor ?? []).flatMap(
    ({family, given, literal}) => literal ?? ([family, given].filter(Boolean).join(', ') || []),
  );
