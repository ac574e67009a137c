import {widgetNamed, type WidgetName} from '../../core/model/widget-names.js';
import {tokenList} from '../../widgets/options/option.js';
import {reportChunkLoad} from './chunk-failure.js';
import {requestFeed, type EarlyFeedRequest} from './request-feed.js';

/** The widgets that are not part of the core. */
const chunks: Partial<Record<WidgetName, () => Promise<unknown>>> = {
  'publication-table': () => import('../../widgets/publication-table/define.js'),
  'funding-summary': () => import('../../widgets/funding-summary/define.js'),
  'project-map': () => import('../../widgets/project-map/define.js'),
  'eu-statement': () => import('../../widgets/eu-statement/define.js'),
};

/** A selector of the elements whose widget has yet to be loaded. */
export const undefinedWidgets = Object.keys(chunks)
  .map((name) => `sixcity-${name}:not(:defined)`)
  .join();

/** The hosts that wait for a chunk already. */
const reported = new WeakSet<Element>();

/** Whether a widget needs a feed at all: a statement only where it names a project. */
export const needsFeed = (name: WidgetName | undefined, project: string | null | undefined): boolean =>
  name !== 'eu-statement' || Boolean(project?.trim());

export interface PendingWidget {
  readonly name: WidgetName | undefined;
  /** Where readers are told that the widget cannot be loaded; without it they are not. */
  readonly host?: Element;
  readonly feed: EarlyFeedRequest;
}

/**
 * Loads the chunk of a widget whose element is not defined yet, and calls `whenDefined` when it is. The feed is
 * requested at the same time. Returns false where there is nothing to wait for.
 */
export const waitForWidget = ({name, host, feed}: PendingWidget, whenDefined?: () => void): boolean => {
  const load = name && chunks[name];
  if (!load || customElements.get(`sixcity-${name}`)) return false;
  const releaseFeed = requestFeed(feed);
  const isReported = host !== undefined && reported.has(host);
  if (host) reported.add(host);
  const report = isReported ? undefined : reportChunkLoad(load, host);
  void customElements.whenDefined(`sixcity-${name}`).then(() => {
    report?.end();
    whenDefined?.();
    releaseFeed();
  });
  return true;
};

/** Loads the chunk of an element that the page has written itself. */
export const loadForElement = (element: Element): void => {
  const name = widgetNamed(element.localName.replace('sixcity-', ''));
  const isNeeded = needsFeed(name, element.getAttribute('project'));
  waitForWidget({
    name,
    host: element,
    feed: {urls: tokenList(element.getAttribute('feed')), trusts: () => true, isNeeded},
  });
};
