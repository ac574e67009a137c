import type {ReactiveElement} from 'lit';
import {attributeName, type OptionParser, type OptionSchema} from './option.js';

/**
 * Defines a reactive property and an attribute of an element for each of its options.
 * @param properties options without an attribute, set by code only
 */
export const defineOptions = (
  element: typeof ReactiveElement,
  schema: OptionSchema,
  properties: Readonly<Record<string, OptionParser<unknown>>> = {},
): void => {
  for (const [name, {parse}] of Object.entries(schema)) {
    defineAccessor(element.prototype, name, parse);
    element.createProperty(name, {
      attribute: attributeName(name),
      converter: (value) => value,
      noAccessor: true,
    });
  }
  for (const [name, parse] of Object.entries(properties)) {
    defineAccessor(element.prototype, name, parse);
    element.createProperty(name, {attribute: false, noAccessor: true});
  }
};

/** An accessor whose value is always valid, whether it was set by markup or by code. */
const defineAccessor = (
  prototype: ReactiveElement,
  name: PropertyKey,
  parse: OptionParser<unknown>,
): void => {
  const values = new WeakMap<object, unknown>();
  const fallback = parse(undefined);
  const valueOf = (element: object): unknown => (values.has(element) ? values.get(element) : fallback);
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ReactiveElement): unknown {
      return valueOf(this);
    },
    set(this: ReactiveElement, value: unknown) {
      const old = valueOf(this);
      values.set(this, parse(value));
      this.requestUpdate(name, old);
    },
  });
};
