import type {Feed} from '../core/model/feed.js';
import {idKey} from '../core/model/ids.js';
import type {Patient} from './diagnosis.js';
import type {DoctorTexts, Said, Way} from './doctor-texts.js';

/** What each way in needs for itself. */
export const ownOptions: Readonly<Record<Way, readonly string[]>> = {
  element: [],
  scriptTag: ['widget', 'feed', 'allow', 'root', 'no-doctor'],
  placeholder: ['sixcity'],
  static: ['sixcity', 'static'],
  link: ['widget', 'as'],
  embedPage: [],
};
/** Attributes that every element may have. */
export const anyElement =
  /^(id|class|style|lang|dir|hidden|slot|title|part|role|tabindex|data-.*|aria-.*|is|nonce)$/;

/** Options as their editor has written them, by the names of the attributes. */
export const writtenOptions = (way: Way, host: Element): readonly (readonly [string, string])[] => {
  if (way === 'link') return [...new URLSearchParams((host as HTMLAnchorElement).search)];
  if (way === 'embedPage')
    return [...new URLSearchParams(location.search)].filter(
      ([name]) => !/^(widget|sixcity-doctor|p\..*)$/.test(name),
    );
  const attributes = [...host.attributes].map(({name, value}) => [name, value] as const);
  return way === 'element'
    ? attributes.filter(([name]) => !anyElement.test(name))
    : attributes.flatMap(([name, value]) =>
        name.startsWith('data-') ? [[name.slice(5), value] as const] : [],
      );
};

const lists: Readonly<Record<string, (feed: Feed) => readonly {readonly id: string}[]>> = {
  city: ({cities}) => cities,
  theme: ({themes}) => themes,
  fund: ({funds}) => funds,
  project: ({projects}) => projects,
  series: ({series}) => series,
  level: ({levels}) => levels,
};

/** Attributes that a widget does not have, values it does not understand, and ids that its feed does not know. */
export const optionTroubles = (
  widget: Patient,
  way: Way,
  host: Element,
  feed: Feed | undefined,
  texts: DoctorTexts,
): readonly Said[] => {
  const name = widget.localName.replace('sixcity-', '');
  const {observedAttributes} = widget.constructor as unknown as {
    readonly observedAttributes: readonly string[];
  };
  return writtenOptions(way, host).flatMap(([option, value]): readonly Said[] => {
    if (ownOptions[way].includes(option) || option === 'lang' || !value.trim()) return [];
    if (!observedAttributes.includes(option)) return [texts.unknownAttribute(name, option)];
    const property = option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const parse: unknown = Reflect.get(widget, property);
    const isList = Array.isArray(parse);
    const isRead =
      isList || typeof parse === 'boolean' || String(parse).toLowerCase() === value.trim().toLowerCase();
    if (!isRead && option !== 'period') return [texts.badValue(name, option, value)];
    const known = lists[option]?.(feed ?? ({} as Feed));
    if (!isList || !feed || !known || name === 'eu-statement') return [];
    const ids = new Set(known.map(({id}) => idKey(id)));
    return (parse as readonly string[])
      .filter((id) => !ids.has(idKey(id)))
      .map((id) => texts.unknownId(option, id));
  });
};
