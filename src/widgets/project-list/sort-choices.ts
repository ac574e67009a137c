import type {Locale} from '../../core/i18n/locale.js';
import {parseSort, writeSort, type Sort} from '../../core/query/sort.js';
import {projectSortFields, type ProjectSortField} from '../../core/query/project-kind.js';
import {controlsLocale} from '../../core/i18n/messages/controls-messages.js';
import {withCurrent} from '../templates/order-template.js';

/** The orders that a reader may want, in the order of the list. */
const offered = ['name', '-name', '-start', 'start', '-total', 'feed'] as const;

/** The orders a reader may choose from: those that change something, the editor's, and the one there is. */
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
