import type {PropertyDeclaration, PropertyDeclarations, ReactiveElement} from 'lit';
import {attributeName, type OptionParser, type OptionSchema} from './option.js';

/** A reactive property that parses whatever is assigned to it. */
export interface ParsedProperty extends PropertyDeclaration {
  readonly parse: OptionParser<unknown>;
}

export const isParsed = (declaration: PropertyDeclaration): declaration is ParsedProperty =>
  'parse' in declaration;

/** Lit's declarations for the options of a widget: one property and one attribute for each. */
export const reactiveProperties = (schema: OptionSchema): PropertyDeclarations =>
  Object.fromEntries(
    Object.entries(schema).map(([property, {parse}]) => [
      property,
      {
        attribute: attributeName(property),
        converter: (value: string | null) => value,
        parse,
      } satisfies ParsedProperty,
    ]),
  );

/**
 * Defines a property whose values are valid at every moment, from markup and from code alike. It takes the place of
 * the accessor that Lit would create.
 */
export const defineParsedAccessor = (
  prototype: ReactiveElement,
  name: PropertyKey,
  {parse}: ParsedProperty,
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
    set(this: ReactiveElement, value: unknown): void {
      const old = valueOf(this);
      values.set(this, parse(value));
      this.requestUpdate(name, old);
    },
  });
};
