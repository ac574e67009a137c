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

/** Matches the elements whose widget has not been loaded yet. */
export const undefinedWidgets = Object.keys(chunks)
  .map((name) => `sixcity-${name}:not(:defined)`)
  .join();

/** The hosts that already wait for a chunk. */
const reported = new WeakSet<Element>();

/** Whether a widget needs a feed. A statement needs one only if it names a project. */
export const needsFeed = (name: WidgetName | undefined, project: string | null | undefined): boolean =>
  name !== 'eu-statement' || Boolean(project?.trim());

export interface PendingWidget {
  readonly name: WidgetName | undefined;
  /** Where to show that the widget cannot be loaded. Without it, nothing is shown. */
  readonly host?: Element;
  readonly feed: EarlyFeedRequest;
}

/**
 * Loads the chunk of a widget whose element is not defined yet, and calls `whenDefined` when it is. The feed is
 * requested at the same time. Returns false if the element is already defined.
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

/** Loads the chunk of an element that is in the page's own HTML. */
export const loadForElement = (element: Element): void => {
  const name = widgetNamed(element.localName.replace('sixcity-', ''));
  const isNeeded = needsFeed(name, element.getAttribute('project'));
  waitForWidget({
    name,
    host: element,
    feed: {urls: tokenList(element.getAttribute('feed')), trusts: () => true, isNeeded},
  });
};
