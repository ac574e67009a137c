import type {PropertyDeclaration, ReactiveElement} from 'lit';

/** Makes whatever an attribute or a property was set to legal. Nonsense becomes the default. */
export type Legal<T> = (value: unknown) => T;

/**
 * A reactive property whose value is legal at every moment, whether it came from an attribute or from code:
 * nothing downstream meets nonsense.
 */
export const option =
  <T>(legal: Legal<T>, declaration: PropertyDeclaration = {}) =>
  (prototype: ReactiveElement, name: string): void => {
    const values = new WeakMap<object, T>();
    const standard = legal(undefined);
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ReactiveElement): T {
        return values.has(this) ? (values.get(this) as T) : standard;
      },
      set(this: ReactiveElement, value: unknown) {
        const old = values.has(this) ? values.get(this) : standard;
        values.set(this, legal(value));
        this.requestUpdate(name, old);
      },
    });
    const {createProperty} = prototype.constructor as typeof ReactiveElement;
    createProperty.call(prototype.constructor, name, {
      noAccessor: true,
      converter: (value) => value,
      ...declaration,
    });
  };

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Words between white space, each once; also a list of them. */
export const words: Legal<readonly string[]> = (value) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : asText(value).split(/\s+/);
  return [...new Set(list.map(asText).filter((word) => word !== '' && word.length <= 2000))];
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
