import type {Feed} from '../core/model/feed.js';
import {idKey} from '../core/model/ids.js';
import {widgetNamed} from '../core/model/widget-names.js';
import {optionsByAttribute} from '../widgets/registry/widget-options.js';
import {detectMethod, type DiagnosedWidget} from './find-widgets.js';
import type {DoctorFinding, DoctorMessages} from './messages/doctor-messages.js';
import {mixedUpOptions, reservedOptions, writtenOptions} from './written-options.js';

/** The lists of the feed from which an option takes its ids. */
const idLists: Readonly<Record<string, (feed: Feed) => readonly {readonly id: string}[]>> = {
  city: ({cities}) => cities,
  theme: ({themes}) => themes,
  fund: ({funds}) => funds,
  project: ({projects}) => projects,
  series: ({series}) => series,
  level: ({levels}) => levels,
};

/** Reports attributes that the widget does not have, values that it cannot parse and ids that its feed lacks. */
export const optionFindings = (
  widget: DiagnosedWidget,
  messages: DoctorMessages,
): readonly DoctorFinding[] => {
  const {method, optionsElement} = detectMethod(widget);
  const feed = 'snapshot' in widget.feedState ? widget.feedState.snapshot.feed : undefined;
  const name = widget.localName.replace('sixcity-', '');
  const widgetName = widgetNamed(name);
  if (!widgetName) return [];
  const schema = optionsByAttribute(widgetName);
  // A link to embed.html may come from a stranger, whose words must not appear in the city's name.
  const quoted = (word: string) => (method === 'embedPage' ? '…' : word);
  const mixedUp = mixedUpOptions(method, optionsElement, (option) => schema.has(option)).map(
    ([written, right]) => messages.mixedUpName(name, written, right),
  );
  const findings = writtenOptions(method, optionsElement).flatMap(
    ([option, value]): readonly DoctorFinding[] => {
      if (reservedOptions[method].includes(option) || option === 'lang' || !value.trim()) return [];
      const parser = schema.get(option);
      if (!parser) return [messages.unknownAttribute(name, quoted(option))];
      const parsed = parser.parse(value);
      const isList = Array.isArray(parsed);
      const isValid =
        isList || typeof parsed === 'boolean' || String(parsed).toLowerCase() === value.trim().toLowerCase();
      if (!isValid && option !== 'period') return [messages.invalidValue(name, option, quoted(value))];
      const items = idLists[option]?.(feed ?? ({} as Feed));
      // The statement names funds by law, whether the feed has them or not.
      if (!isList || !feed || !items || name === 'eu-statement') return [];
      const ids = new Set(items.map(({id}) => idKey(id)));
      return (parsed as readonly string[])
        .filter((id) => !ids.has(idKey(id)))
        .map((id) => messages.unknownId(option, quoted(id)));
    },
  );
  return [...mixedUp, ...findings];
};
