import type {DetectedMethod} from './find-widgets.js';

/** The options that each method of embedding uses itself; they are not options of the widget. */
export const reservedOptions: Readonly<Record<DetectedMethod, readonly string[]>> = {
  element: [],
  script: ['widget', 'feed', 'allow', 'root', 'no-doctor'],
  placeholder: ['sixcity'],
  static: ['sixcity', 'static'],
  link: ['widget', 'as'],
  embedPage: [],
};

/** Attributes that every HTML element may have. */
export const globalAttributes =
  /^(id|class|style|lang|dir|hidden|slot|title|part|role|tabindex|data-.*|aria-.*|is|nonce)$/;

/** The options as the editor has written them, named like the attributes. */
export const writtenOptions = (
  method: DetectedMethod,
  element: Element,
): readonly (readonly [name: string, value: string])[] => {
  if (method === 'link') return [...new URLSearchParams((element as HTMLAnchorElement).search)];
  if (method === 'embedPage')
    return [...new URLSearchParams(location.search)].filter(
      ([name]) => !/^(widget|sixcity-doctor|p\..*)$/.test(name),
    );
  const attributes = [...element.attributes].map(({name, value}) => [name, value] as const);
  return method === 'element'
    ? attributes.filter(([name]) => !globalAttributes.test(name))
    : attributes.flatMap(([name, value]) =>
        name.startsWith('data-') ? [[name.slice('data-'.length), value] as const] : [],
      );
};
