import {localeOf} from '../core/i18n/locale.js';
import {isStatementFund} from '../core/eu-support/wording.js';
import {dayOfFeed} from '../core/model/days.js';
import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import {hasId} from '../core/model/ids.js';
import type {WidgetName} from '../core/model/widget-names.js';
import type {ItemKind} from '../core/query/item-kind.js';
import {resolvePreset, type PresetName} from '../core/query/preset.js';
import {projectKind} from '../core/query/project-kind.js';
import {publicationKind} from '../core/query/publication-kind.js';
import {idList, type Option} from '../widgets/options/option.js';

/** The values of an option that have no effect, or leave a widget empty. */
export interface InvalidValues {
  /** Values that cannot be parsed. */
  readonly malformed: readonly string[];
  /** Ids and values that the feed does not have. */
  readonly unknown: readonly string[];
}

/** Finds the parts of a value that a widget ignores. */
export const invalidValues = (
  widget: WidgetName,
  name: string,
  value: string,
  option: Option<unknown>,
  snapshot: FeedSnapshot | undefined,
): InvalidValues => ({
  malformed: malformedValues(name, value, option),
  unknown: option.kind === 'ids' ? unknownIds(widget, name, idList(value), snapshot) : [],
});

const malformedValues = (
  name: string,
  value: string,
  {kind, values, parse}: Option<unknown>,
): readonly string[] => {
  if (name === 'languages') return idList(value).filter((tag) => !localeOf(tag));
  switch (kind) {
    case 'flag':
    case 'ids':
    case 'tokens':
      return [];
    case 'choices':
      return idList(value).filter((token) => !hasId(values ?? [], token));
    default: {
      const parsed = String(parse(value));
      const isValid = values && kind === 'text' ? values.includes(parsed) : hasId([parsed], value.trim());
      return isValid ? [] : [value];
    }
  }
};

const unknownIds = (
  widget: WidgetName,
  name: string,
  ids: readonly string[],
  snapshot: FeedSnapshot | undefined,
): readonly string[] => {
  // The names of the funds are fixed by law, so the statement accepts funds that the feed lacks.
  if (widget === 'eu-statement' && name === 'fund')
    return ids.filter(
      (id) => !isStatementFund(id) && !hasId(snapshot?.feed.funds.map((fund) => fund.id) ?? [], id),
    );
  // Unknown ids may still be on a later page of the feed.
  if (!snapshot?.isComplete) return [];
  const {feed} = snapshot;
  const unknownAmong = <T extends {readonly id: string}>(kind: ItemKind<T>) =>
    resolvePreset(kind, {[name as PresetName]: ids}, feed, dayOfFeed(feed, new Date())).unknown;
  const unknown = widget === 'publication-table' ? unknownAmong(publicationKind) : unknownAmong(projectKind);
  return unknown.map(({id}) => id);
};
