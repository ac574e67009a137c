// Type declarations of the elements for React 19, Preact and Vue, made from the manifest.
const pascal = (tag) =>
  tag.replace(/^sixcity-/, '').replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const quoted = (name) => (/^[a-zA-Z]+$/.test(name) ? name : `'${name}'`);

/** The type of a value in a template. A list may also be a string, a number also its digits. */
function written({text}) {
  if (text === 'boolean') return "boolean | '' | 'true' | 'false'";
  if (text === 'number') return 'number | `${number}`';
  return text.startsWith('readonly ') ? `string | ${text}` : text;
}

const line = (name, description, type) =>
  `  /** ${description.replaceAll('\n', ' ')} */\n  ${quoted(name)}?: ${type} | undefined;`;

function attributesOf({tagName, attributes, members}) {
  const options = attributes.filter(({name}) => name !== 'lang');
  const properties = members.filter(({kind, readonly, name}) => kind === 'field' && !readonly && name);
  const byName = new Map([
    ...options.map(({name, description, type}) => [name, line(name, description, written(type))]),
    ...properties.map(({name, description, type}) => [name, line(name, description, written(type))]),
  ]);
  return `/** What \`<${tagName}>\` takes: its attributes, and its properties. */
export interface ${pascal(tagName)}Attributes {
${[...byName.values()].join('\n')}
}
`;
}

const mapOf = (name, comment, rows) => `/** ${comment} */
export interface ${name} {
${rows.map(([key, type]) => `  '${key}': ${type};`).join('\n')}
}
`;

/** The attributes and events of every element. The three files below import them. */
const shared = (elements) => {
  const events = new Map(
    elements.flatMap((element) => element.events.map(({name, type}) => [name, type.text])),
  );
  return `import type {FeedErrorEvent, FeedLoadEvent} from '../widgets/events/feed-events.js';
import type {Messages} from '../core/i18n/messages/messages.js';
import type {DownloadEvent, FilterEvent, OpenEvent} from '../widgets/events/reader-events.js';

${elements.map(attributesOf).join('\n')}
${mapOf(
  'WidgetAttributes',
  'By tag.',
  elements.map(({tagName}) => [tagName, `${pascal(tagName)}Attributes`]),
)}
${mapOf('WidgetEvents', 'By name.', [...events])}
${mapOf(
  'WidgetEventNames',
  'The events of each tag.',
  elements.map(({tagName, events: own}) => [tagName, own.map(({name}) => `'${name}'`).join(' | ')]),
)}
type Tag = keyof WidgetAttributes;

/** A listener for each event of an element, as JSX names them: \`onsixcity-load\`. */
export type Listeners<Name extends Tag> = {
  [Type in WidgetEventNames[Name] as \`on\${Type}\`]?: ((event: WidgetEvents[Type]) => void) | undefined;
};
/** The same as Vue names them: \`@sixcity-load\` is the property \`onSixcityLoad\`. */
export type VueListeners<Name extends Tag> = {
  [Type in WidgetEventNames[Name] as Type extends \`sixcity-\${infer Rest}\`
    ? \`onSixcity\${Capitalize<Rest>}\`
    : never]?: ((event: WidgetEvents[Type]) => void) | undefined;
};
/** The attributes of any HTML element, replaced by the element's own where they have the same name. */
export type Around<Html, Name extends Tag> = Omit<Html, keyof WidgetAttributes[Name]> & WidgetAttributes[Name];
`;
};

const jsx = (framework, html) => (elements) => `${html}
import type {Around, Listeners, WidgetAttributes} from './attributes.js';

type Props<Name extends keyof WidgetAttributes> = Around<Html<HTMLElementTagNameMap[Name]>, Name> &
  Listeners<Name>;

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({tagName}) => `      '${tagName}': Props<'${tagName}'>;`).join('\n')}
    }
  }
}
`;

const react = jsx(
  'react',
  `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {} from '../index.js';

type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;`,
);

const preact = jsx(
  'preact',
  `import type {HTMLAttributes} from 'preact';
import type {} from '../index.js';

type Html<Element extends EventTarget> = HTMLAttributes<Element>;`,
);

const vue = (elements) => `import type {HTMLAttributes} from 'vue';
import type {Around, VueListeners, WidgetAttributes} from './attributes.js';
import type {} from '../index.js';

type Component<Name extends keyof WidgetAttributes> = new () => HTMLElementTagNameMap[Name] & {
  /** For templates only: the element has no such property. */
  $props: Around<HTMLAttributes, Name> & VueListeners<Name>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({tagName}) => `    '${tagName}': Component<'${tagName}'>;`).join('\n')}
  }
}
`;

/** The declarations by file name. */
export const frameworkTypes = (elements) => ({
  'attributes.d.ts': shared(elements),
  'react.d.ts': react(elements),
  'preact.d.ts': preact(elements),
  'vue.d.ts': vue(elements),
});
