import {CellFault} from './parsed-value.js';

/**
 * Removes the marks with which a spreadsheet keeps a text a text: `="00123"`, `'00123`. A formula without a result
 * becomes a fault. Other texts are returned unchanged.
 */
export const plainCell = (cell: unknown): unknown => {
  if (typeof cell !== 'string') return cell;
  const first = cell.charCodeAt(0);
  if (first !== 0x3d && first !== 0x27 && first !== 0x20 && first !== 0x2b && first !== 0x40) return cell;
  const text = cell.trim();
  if (text.startsWith("'")) return isMarker(text) ? text.slice(1) : cell;
  return /^[=+@]/.test(text) ? ofFormula(text, cell) : cell;
};

/** Removes an apostrophe that means "this is a text", but not one that begins a name ('t Gooi, 'Hamlet'). */
const isMarker = (text: string): boolean =>
  /^'[\d=+@-]/.test(text) || (/^'\p{Lu}/u.test(text) && !text.slice(1).includes("'"));

const ofFormula = (text: string, cell: string): unknown => {
  const body = text.slice(1).trim();
  if (/^(?:"(?:[^"]|"")*"\s*&?\s*)+$/.test(body) && text.startsWith('=')) {
    return [...body.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = '']) => part.replace(/""/g, '"')).join('');
  }
  if (text.startsWith('=') && /^[-+]?\d[\d.,\s]*$/.test(body)) return body;
  const [, inner] = /^(?:T|TEXT|TEKSTI)\(\s*"((?:[^"]|"")*)"\s*(?:[;,].*)?\)$/i.exec(body) ?? [];
  if (inner !== undefined) return inner.replace(/""/g, '"');
  const link =
    /^(?:HYPERLINK|HYPERLINKKI|HYPERLÄNK)\(\s*"((?:[^"]|"")*)"\s*(?:[;,]\s*"((?:[^"]|"")*)")?\s*\)$/iu.exec(
      body,
    );
  if (link) return (link[2] ?? link[1] ?? '').replace(/""/g, '"');
  if (/^[\p{L}.]+\(.*\)$/u.test(body) || /^\$?[A-Z]{1,3}\$?\d+(?:[-+*/].*)?$/.test(body)) {
    return new CellFault(`holds the formula "${text}" without its result`);
  }
  return cell;
};
