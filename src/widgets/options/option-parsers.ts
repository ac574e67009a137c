import type {ReactiveElement} from 'lit';

/** Makes whatever an attribute or a property was set to legal. Nonsense becomes the default. */
export type OptionParser<T> = (value: unknown) => T;
type Options = Readonly<Record<string, OptionParser<unknown>>>;

const attributeOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Gives an element reactive properties, and attributes of their names in kebab case, whose values are legal at
 * every moment, whether they came from the page or from code: nothing downstream meets nonsense.
 */
export const defineOptions = (
  element: typeof ReactiveElement,
  attributes: Options,
  properties: Options = {},
): void => {
  for (const [name, parse] of Object.entries({...attributes, ...properties})) {
    const values = new WeakMap<object, unknown>();
    const get = (of: object): unknown => (values.has(of) ? values.get(of) : parse(undefined));
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ReactiveElement): unknown {
        return get(this);
      },
      set(this: ReactiveElement, value: unknown) {
        const old = get(this);
        values.set(this, parse(value));
        this.requestUpdate(name, old);
      },
    });
    element.createProperty(name, {
      noAccessor: true,
      attribute: name in attributes && attributeOf(name),
      converter: (value) => value,
    });
  }
};

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Words between white space, each once; also a list of them. */
export const tokenList: OptionParser<readonly string[]> = (value) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : asText(value).split(/\s+/);
  return [...new Set(list.map(asText).filter(Boolean))];
};

export const text: OptionParser<string> = asText;

/** Present means on, "false" means off. */
export const flag: OptionParser<boolean> = (value) =>
  typeof value === 'string' ? asText(value).toLowerCase() !== 'false' : value === true;

export const oneOf =
  <const T extends string>(values: readonly T[], standard: T): OptionParser<T> =>
  (value) => {
    const wanted = asText(value).toLowerCase();
    return values.find((known) => known === wanted) ?? standard;
  };

/** A whole number; one beyond the limits counts as nonsense too. */
export const integer =
  (least: number, most: number, standard: number): OptionParser<number> =>
  (value) => {
    const number = typeof value === 'number' ? value : /^\d+$/.test(asText(value)) ? Number(value) : NaN;
    return Number.isInteger(number) && number >= least && number <= most ? number : standard;
  };
