import {queryOf} from '../embed/options.js';
import type {DetectedMethod} from './find-widgets.js';

/** The options that each method of embedding uses itself; they are not options of the widget. */
export const reservedOptions: Readonly<Record<DetectedMethod, readonly string[]>> = {
  element: [],
  script: ['widget', 'feed', 'allow', 'root', 'no-doctor', 'trusted-types'],
  placeholder: ['sixcity'],
  static: ['sixcity', 'static'],
  link: ['widget', 'as'],
  embedPage: [],
};

/** Attributes that every HTML element may have. */
export const globalAttributes =
  /^(?:id|class|style|lang|dir|hidden|slot|title|part|exportparts|role|tabindex|is|nonce|accesskey|autofocus|contenteditable|draggable|enterkeyhint|inert|inputmode|item(?:id|prop|ref|scope|type)|popover|spellcheck|translate|about|property|typeof|vocab|(?:data|aria|on|xmlns|xml)[-:]?.*)$/;

/** The options as the editor has written them, named like the attributes. */
export const writtenOptions = (
  method: DetectedMethod,
  element: Element,
): readonly (readonly [name: string, value: string])[] => {
  if (method === 'link') return [...queryOf(element as HTMLAnchorElement)];
  if (method === 'embedPage')
    return [...queryOf(location)].filter(([name]) => !/^(widget|sixcity-doctor|p\..*)$/.test(name));
  const attributes = [...element.attributes].map(({name, value}) => [name, value] as const);
  return method === 'element'
    ? attributes.filter(([name]) => !globalAttributes.test(name))
    : attributes.flatMap(([name, value]) =>
        name.startsWith('data-') ? [[name.slice('data-'.length), value] as const] : [],
      );
};

/** Prefix of the options that a method writes: `data-` on an element, none elsewhere. */
export const mixedUpOptions = (
  method: DetectedMethod,
  element: Element,
  isOption: (name: string) => boolean,
): readonly (readonly [written: string, right: string])[] =>
  element.getAttributeNames().flatMap((name) => {
    const bare = name.replace(/^data-/, '');
    if (method === 'link' || method === 'embedPage' || !isOption(bare)) return [];
    // These attributes have a meaning in HTML.
    if ((method === 'element') !== (name !== bare) || /^(?:lang|language)$/.test(name)) return [];
    return [[name, method === 'element' ? bare : `data-${bare}`] as const];
  });
