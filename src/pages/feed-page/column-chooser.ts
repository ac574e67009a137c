import type {DescribedColumn} from '../../feed-tool/convert/describe-columns.js';
import type {Mapping} from '../../feed-tool/convert/mapping.js';
import {fieldChoices, textLanguages} from './field-texts.js';
import type {PageTexts} from './page-texts.js';

export interface ColumnChooser {
  readonly source: string;
  readonly columns: readonly DescribedColumn[];
  readonly mapping: Mapping;
  readonly language: string;
  readonly texts: PageTexts;
  readonly onChange: (mapping: Mapping, changed: string) => void;
  readonly onSave: (mapping: Mapping) => void;
}

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/**
 * Shows the columns of a list, so that users can correct their fields. Columns that are not read come first, with a
 * warning. Each column is shown with its first rows.
 */
export const columnChooser = (chooser: ColumnChooser): HTMLElement => {
  const {source, columns, texts, mapping} = chooser;
  const ignored = new Set(mapping.ignore ?? []);
  const unread = columns.filter(({field, header}) => field === undefined && !ignored.has(header));
  const section = make('section', {className: 'column-chooser'});
  section.append(make('h3', {}, texts.columnsOf(source)));
  if (unread.length > 0) {
    const names = unread.map(({header}) => header).join(' | ');
    section.append(
      make(
        'p',
        {className: 'warning'},
        make('strong', {}, `${texts.warning}: `),
        texts.unread(unread.length, names),
      ),
    );
  }
  section.append(languageChoice(chooser), tableOf(chooser, unread));
  const save = make('button', {type: 'button', className: 'button'}, texts.saveMapping);
  save.addEventListener('click', () => chooser.onSave(mapping));
  section.append(make('p', {}, save, ` ${texts.saveMappingHelp}`));
  return section;
};

const languageChoice = ({mapping, language, texts, onChange}: ColumnChooser): HTMLElement => {
  const chosen = mapping.defaults?.['language'] ?? language;
  const options = textLanguages.map(([tag, name]) =>
    make('option', {value: tag, selected: tag === chosen, lang: tag}, name),
  );
  const select = make('select', {name: 'text-language'}, ...options);
  select.addEventListener('change', () =>
    onChange({...mapping, defaults: {...mapping.defaults, language: select.value}}, 'text-language'),
  );
  return make('p', {}, make('label', {}, `${texts.textLanguage} `, select));
};

const tableOf = (chooser: ColumnChooser, unread: readonly DescribedColumn[]): HTMLElement => {
  const {columns, texts, language} = chooser;
  const choices = fieldChoices(language);
  const headings = [texts.column, texts.sample, texts.meaning];
  const table = make('table');
  table.createCaption().textContent = texts.columnsHelp;
  table.createTHead().append(make('tr', {}, ...headings.map((words) => make('th', {scope: 'col'}, words))));
  const body = table.createTBody();
  const ordered = [...unread, ...columns.filter((column) => !unread.includes(column))];
  for (const column of ordered) {
    const {header, field, sample} = column;
    const known =
      field === undefined || choices.some(([name]) => name === field)
        ? choices
        : [...choices, [field, field] as const];
    const options = [
      make('option', {value: '', selected: field === undefined}, texts.notRead),
      ...known.map(([name, label]) => make('option', {value: name, selected: name === field}, label)),
    ];
    const select = make('select', {name: `column ${header}`, ariaLabel: texts.meaningOf(header)}, ...options);
    select.addEventListener('change', () =>
      chooser.onChange(assigned(chooser, header, select.value), select.name),
    );
    const rows = sample.filter(Boolean).map((text) => make('li', {}, text));
    body.append(
      make(
        'tr',
        {},
        make('th', {scope: 'row'}, header),
        make('td', {}, make('ul', {}, ...rows)),
        make('td', {}, select),
      ),
    );
  }
  // A wide table scrolls inside its own box.
  return make(
    'div',
    {className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: texts.columnsOf(chooser.source)},
    table,
  );
};

/** Changes the mapping so that a column, and no other one, is read into a field. */
const assigned = ({columns, mapping}: ColumnChooser, header: string, field: string): Mapping => {
  const fields = new Map(
    columns.flatMap((one) => (one.field === undefined ? [] : [[one.field, one.header] as const])),
  );
  for (const [name, own] of fields) if (own === header) fields.delete(name);
  if (field !== '') fields.set(field, header);
  const ignore = new Set(mapping.ignore ?? []);
  if (field === '') ignore.add(header);
  else ignore.delete(header);
  const next = {...mapping, columns: Object.fromEntries(fields), ignore: [...ignore]};
  return ignore.size > 0 ? next : withoutIgnore(next);
};

const withoutIgnore = (mapping: Mapping): Mapping =>
  Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== 'ignore'));
