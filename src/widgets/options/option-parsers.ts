import type {ReactiveElement} from 'lit';

/** Makes whatever an attribute or a property was set to legal. Nonsense becomes the default. */
export type Legal<T> = (value: unknown) => T;
type Options = Readonly<Record<string, Legal<unknown>>>;

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
  for (const [name, legal] of Object.entries({...attributes, ...properties})) {
    const values = new WeakMap<object, unknown>();
    const get = (of: object): unknown => (values.has(of) ? values.get(of) : legal(undefined));
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ReactiveElement): unknown {
        return get(this);
      },
      set(this: ReactiveElement, value: unknown) {
        const old = get(this);
        values.set(this, legal(value));
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
export const words: Legal<readonly string[]> = (value) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : asText(value).split(/\s+/);
  return [...new Set(list.map(asText).filter(Boolean))];
};

export const text: Legal<string> = asText;

/** Present means on, "false" means off. */
export const flag: Legal<boolean> = (value) =>
  typeof value === 'string' ? asText(value).toLowerCase() !== 'false' : value === true;

export const oneOf =
  <const T extends string>(values: readonly T[], standard: T): Legal<T> =>
  (value) => {
    const wanted = asText(value).toLowerCase();
    return values.find((known) => known === wanted) ?? standard;
  };

/** A whole number; one beyond the limits counts as nonsense too. */
export const integer =
  (least: number, most: number, standard: number): Legal<number> =>
  (value) => {
    const number = typeof value === 'number' ? value : /^\d+$/.test(asText(value)) ? Number(value) : NaN;
    return Number.isInteger(number) && number >= least && number <= most ? number : standard;
  };
