import type {Locale} from '../../core/i18n/locale.js';
import {parseSort, writeSort, type Sort} from '../../core/query/sort.js';
import {projectSortFields, type ProjectSortField} from '../../core/query/project-kind.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';
import {withCurrent} from '../templates/order-template.js';

/** The possible sort orders, in the order of the list. */
const offered = ['name', '-name', '-start', 'start', '-total', 'feed'] as const;

/** The orders that a reader can choose: those that change something, the editor's, and the current one. */
export const sortChoices = (fields: readonly string[], current: Sort, preset?: Sort): readonly Sort[] => {
  if (fields.length === 0) return [];
  const choices = offered.flatMap((written) => parseSort(written, projectSortFields) ?? []);
  const useful = choices.filter(({field}) => field === 'feed' || fields.includes(field));
  return withCurrent(preset ? withCurrent(useful, preset) : useful, current);
};

export const sortName = (sort: Sort, locale: Locale): string => {
  const {projectOrders} = controlsLocale(locale).messages;
  return sort.field === 'feed' ? projectOrders.feed : projectOrders[writeSort(sort) as ProjectSortField];
};
