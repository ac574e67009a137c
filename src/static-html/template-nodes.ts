import {nothing, type TemplateResult} from 'lit';
import {PartType, type Directive} from 'lit/directive.js';
import {getDirectiveClass, isDirectiveResult} from 'lit/directive-helpers.js';
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {HtmlNode} from './html-node.js';

/** The marker for the value with this index, in an attribute or as a comment. */
const mark = (index: number): string => `sixcity-value-${index}`;
const marks = /sixcity-value-(\d+)/g;

const parsed = new WeakMap<TemplateStringsArray, readonly Tree.ChildNode[]>();

const parse = (strings: TemplateStringsArray): readonly Tree.ChildNode[] => {
  const found = parsed.get(strings);
  if (found) return found;
  let text = '';
  for (const [index, string] of strings.entries()) {
    text += string;
    const isInTag = text.lastIndexOf('<') > text.lastIndexOf('>');
    if (index < strings.length - 1) text += isInTag ? mark(index) : `<!--${mark(index)}-->`;
  }
  const nodes = parseFragment(text).childNodes;
  parsed.set(strings, nodes);
  return nodes;
};

const isTemplate = (value: object): value is TemplateResult => 'strings' in value && 'values' in value;

/**
 * Renders a template of the widgets without a browser. Attributes are kept; event handlers and properties need a
 * script and are left out.
 */
export const nodesOf = (value: unknown): readonly HtmlNode[] => {
  if (value === nothing || value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (isDirectiveResult(value)) return nodesOf(renderDirective(value));
  if (typeof value === 'object' && isTemplate(value)) {
    const {strings, values} = value;
    return parse(strings).flatMap((node) => instance(node, values));
  }
  return [typeof value === 'object' ? JSON.stringify(value) : `${value as string | number}`];
};

/**
 * The value that a directive renders. Lit calls `render` on a server and `update` in a browser. The directive's
 * arguments are in its result, but Lit's public types do not declare them.
 */
const renderDirective = (result: unknown): unknown => {
  const {values} = result as {readonly values: readonly unknown[]};
  const DirectiveOf = getDirectiveClass(result);
  if (!DirectiveOf) return nothing;
  const directive: Directive = new DirectiveOf({type: PartType.CHILD});
  return directive.render(...values);
};

const instance = (node: Tree.ChildNode, values: readonly unknown[]): readonly HtmlNode[] => {
  if ('value' in node) return [node.value];
  if ('data' in node) {
    const [found] = node.data.matchAll(marks);
    return found ? nodesOf(values[Number(found[1])]) : [];
  }
  if (!('tagName' in node)) return [];
  const attributes = node.attrs.flatMap(({name, value}) => attributeOf(name, value, values));
  return [
    {
      tag: node.tagName,
      attributes: new Map(attributes),
      children: node.childNodes.flatMap((child) => instance(child, values)),
    },
  ];
};

const attributeOf = (
  name: string,
  written: string,
  values: readonly unknown[],
): readonly (readonly [string, string])[] => {
  const given = [...written.matchAll(marks)].map(([, index]) => values[Number(index)]);
  if (name.startsWith('?')) return given[0] ? [[name.slice(1), '']] : [];
  if (/^[@.]/.test(name) || given.includes(nothing)) return [];
  return [[name, written.replace(marks, (_, index: string) => String(values[Number(index)]))]];
};
