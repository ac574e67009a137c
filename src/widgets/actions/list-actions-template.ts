import type {TemplateResult, nothing} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {Text} from '../../core/model/feed.js';
import type {WidgetName} from '../../core/model/widget-names.js';
import {textTemplate, textValue, type TextContext} from '../templates/text-template.js';
import type {ActionsController} from './actions-controller.js';
import {actionItems, actionsTemplate} from './actions-template.js';
import type {ExportKind} from './export-target.js';

/** A list that a reader narrows. */
interface ItemList<Item> {
  readonly items: readonly Item[];
  readonly matchCount: number;
  readonly countText: (count: number, locale: Locale) => string;
}

/** The actions for everything that matches in a list. */
export const listActionsTemplate = <Item>(
  kind: ExportKind<Item>,
  list: ItemList<Item>,
  title: string,
  file: WidgetName,
  actions: ActionsController,
  locale: Locale,
): TemplateResult | typeof nothing => {
  const target = {
    ...kind,
    items: () => list.items,
    key: '',
    name: title,
    count: list.countText(list.matchCount, locale),
    title,
    file: locale.messages.widgets[file],
    url: location.href,
  };
  return actionsTemplate(target, actions, locale);
};

/** The actions for one item of a list, which has a name. */
export const itemActionsTemplate = <Item extends {readonly id: string}>(
  kind: ExportKind<Item>,
  item: Item,
  name: Text,
  {feed, locale}: TextContext,
  url: string | undefined,
  actions: ActionsController,
  first?: unknown,
): TemplateResult | typeof nothing => {
  const {id} = item;
  const target = {
    ...kind,
    items: () => [item],
    key: id,
    name: textTemplate(name, {feed, locale}),
    title: textValue(name, {feed, locale}),
    file: id,
    url,
  };
  return actionItems(target, actions, locale, first);
};
