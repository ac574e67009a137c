import {widgetNamed} from '../core/model/widget-names.js';
import {optionsByAttribute} from '../widgets/registry/widget-options.js';
import {detectMethod, type DiagnosedWidget} from './find-widgets.js';
import {invalidValues} from './invalid-values.js';
import type {DoctorFinding, DoctorMessages} from './messages/doctor-messages.js';
import {mixedUpOptions, reservedOptions, writtenOptions} from './written-options.js';

/** Reports attributes that the widget does not have, values that it cannot parse and ids that its feed lacks. */
export const optionFindings = (
  widget: DiagnosedWidget,
  messages: DoctorMessages,
): readonly DoctorFinding[] => {
  const {method, optionsElement} = detectMethod(widget);
  const snapshot = 'snapshot' in widget.feedState ? widget.feedState.snapshot : undefined;
  const name = widget.localName.replace('sixcity-', '');
  const widgetName = widgetNamed(name);
  if (!widgetName) return [];
  const schema = optionsByAttribute(widgetName);
  // Anybody can make a link to embed.html. Texts of other people must not appear on the city's page.
  const quoted = (word: string) => (method === 'embedPage' ? '…' : word);
  const mixedUp = mixedUpOptions(method, optionsElement, (option) => schema.has(option));
  const findings = writtenOptions(method, optionsElement).flatMap(
    ([option, value]): readonly DoctorFinding[] => {
      if (reservedOptions[method].includes(option) || option === 'lang') return [];
      const parser = schema.get(option);
      if (!parser) return [messages.unknownAttribute(name, quoted(option))];
      if (!value.trim()) return [];
      const {malformed, unknown} = invalidValues(widgetName, option, value, parser, snapshot);
      return [
        ...(malformed.length > 0 ? [messages.invalidValue(name, option, quoted(malformed.join(' ')))] : []),
        ...unknown.map((id) => messages.unknownId(option, quoted(id))),
      ];
    },
  );
  return [...mixedUp.map(([written, right]) => messages.mixedUpName(name, written, right)), ...findings];
};
