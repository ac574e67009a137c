import {attributeName} from '../../build/js/widgets/options/option.js';
import {widgetOptions} from '../../build/js/widgets/registry/widget-options.js';
import {readComments} from './option-comments.mjs';

/** The letters by which the table names the widgets. */
const letters = {
  'project-list': 'L',
  'publication-table': 'P',
  'funding-summary': 'F',
  'eu-statement': 'S',
  'project-map': 'M',
};

/** Makes the table of all attributes in Markdown: what each does, which widgets have it, and its default. */
export function attributeTable() {
  const rows = new Map();
  for (const [widget, schema] of Object.entries(widgetOptions)) {
    const comments = readComments(widget);
    for (const [property, option] of Object.entries(schema)) {
      const name = attributeName(property);
      const key = `${name}: ${comments.get(property)}`;
      const row = rows.get(key) ?? {name, text: comments.get(property), widgets: [], fallbacks: new Map()};
      row.widgets.push(letters[widget]);
      row.fallbacks.set(letters[widget], fallbackOf(option));
      rows.set(key, row);
    }
  }
  const lines = [...rows.values()].map(
    ({name, text, widgets, fallbacks}) =>
      `| \`${name}\` | ${text.replaceAll('|', '\\|')} | ${widgets.join(' ')} | ${fallbackText(fallbacks)} |`,
  );
  return ['| attribute | what it does | of | default |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function fallbackOf(option) {
  const value = option.parse(undefined);
  if (option.kind === 'flag') return 'off';
  return value === '' || (Array.isArray(value) && value.length === 0) ? '' : `\`${value}\``;
}

/** One default, or one for each widget if they differ. */
function fallbackText(fallbacks) {
  const values = new Set(fallbacks.values());
  if (values.size === 1) return [...values][0];
  return [...fallbacks].map(([letter, value]) => `${letter}: ${value || 'none'}`).join(', ');
}
