import {matches} from '../../core/model/value-patterns.js';

/** Parses an attribute or property value. Invalid input falls back to the default. */
export type OptionParser<T> = (value: unknown) => T;

/** One option of a widget, as data: how it is parsed, and what a tool needs to offer it to an editor. */
export interface Option<T> {
  readonly kind: 'text' | 'tokens' | 'ids' | 'flag' | 'integer' | 'choice' | 'choices' | 'sort' | 'day';
  readonly parse: OptionParser<T>;
  /** The allowed values, if they are fixed. */
  readonly values?: readonly string[];
}
/** The options of a widget, by the names of their properties. */
export type OptionSchema = Readonly<Record<string, Option<unknown>>>;
/** The parsed values of a schema, one property for each option. */
export type OptionValues<Schema extends OptionSchema> = {
  -readonly [Name in keyof Schema]: ReturnType<Schema[Name]['parse']>;
};

/** The attribute of a property: `pageSize` is `page-size`. */
export const attributeName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The name of the same option on a placeholder or a script tag. */
export const dataAttributeName = (property: string): string => `data-${attributeName(property)}`;

/** Parses attributes as an editor wrote them. Missing options get their defaults. */
export const parseOptions = <Schema extends OptionSchema>(
  schema: Schema,
  attributes: ReadonlyMap<string, string>,
): OptionValues<Schema> =>
  Object.fromEntries(
    Object.entries(schema).map(([property, {parse}]) => [
      property,
      parse(attributes.get(attributeName(property))),
    ]),
  ) as OptionValues<Schema>;

const trimmed: OptionParser<string> = (value) => (typeof value === 'string' ? value.trim() : '');

const noTokens: readonly string[] = [];
/** Tokens separated by white space, without duplicates. A list is accepted as well. */
export const tokenList: OptionParser<readonly string[]> = (value) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : trimmed(value).split(/\s+/);
  const tokens = [...new Set(list.map(trimmed).filter(Boolean))];
  return tokens.length > 0 ? tokens : noTokens;
};

/** Ids or names of values, separated by white space or commas, without duplicates. Code can set a list. */
export const idList: OptionParser<readonly string[]> = (value) =>
  tokenList(typeof value === 'string' ? value.replaceAll(',', ' ') : value);

export const text = (): Option<string> => ({kind: 'text', parse: trimmed});

/** A text with a required form. Invalid texts become empty. */
export const textLike = (form: RegExp): Option<string> => ({
  kind: 'text',
  parse: (value) => (form.test(trimmed(value)) ? trimmed(value) : ''),
});

export const tokens = (): Option<readonly string[]> => ({kind: 'tokens', parse: tokenList});

/** Ids of the feed, such as cities or projects. */
export const ids = (): Option<readonly string[]> => ({kind: 'ids', parse: idList});

/** Present means on, "false" means off. */
export const flag = (): Option<boolean> => ({
  kind: 'flag',
  parse: (value) => (typeof value === 'string' ? trimmed(value).toLowerCase() !== 'false' : value === true),
});

/** A whole number between two limits. */
export const integer = (min: number, max: number, fallback: number): Option<number> => ({
  kind: 'integer',
  parse: (value) => {
    const number = typeof value === 'number' ? value : /^\d+$/.test(trimmed(value)) ? Number(value) : NaN;
    return Number.isInteger(number) && number >= min && number <= max ? number : fallback;
  },
});

/** One of several values, in any case. */
export const choice = <const Value extends string, const Fallback extends string>(
  values: readonly Value[],
  fallback: Fallback,
): Option<Value | Fallback> => ({
  kind: 'choice',
  values,
  parse: (value) => {
    const wanted = trimmed(value).toLowerCase();
    return values.find((known) => known === wanted) ?? fallback;
  },
});

/** Several of the given values, in the order in which they were written. */
export const choices = <const Value extends string>(values: readonly Value[]): Option<readonly Value[]> => ({
  kind: 'choices',
  values,
  parse: (value) =>
    idList(value).flatMap((token) => values.find((known) => known === token.toLowerCase()) ?? []),
});

/** A field to sort by, `-field` for descending. The first field is the default. */
export const sortOrder = (fields: readonly string[]): Option<string> => ({
  kind: 'sort',
  values: fields.flatMap((field) => (field === 'feed' ? [field] : [field, `-${field}`])),
  parse: (value) => {
    const order = trimmed(value);
    const [fallback = ''] = fields;
    return fields.includes(order.replace(/^-/, '')) ? order : fallback;
  },
});

/** A day, YYYY-MM-DD. */
export const day = (): Option<string> => ({
  kind: 'day',
  parse: (value) => {
    const date = trimmed(value);
    return date.length === 10 && matches('date', date) ? date : '';
  },
});
