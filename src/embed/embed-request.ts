import {widgetNamed, type WidgetName} from '../core/model/widget-names.js';
import {tokenList} from '../widgets/options/option.js';
import type {EarlyFeedRequest} from './chunks/request-feed.js';
import {needsFeed} from './chunks/widget-chunks.js';
import {queryOf} from './options.js';
import {trustedOrigins, trustsOnly} from './trusted-origins.js';

/** What the URL of embed.html requests. */
export interface EmbedRequest {
  readonly query: URLSearchParams;
  /** Undefined if there is no such widget. */
  readonly name: WidgetName | undefined;
  readonly feed: EarlyFeedRequest;
}

export const embedRequest = (script: HTMLScriptElement): EmbedRequest => {
  const query = queryOf(location);
  const name = widgetNamed(query.get('widget') ?? 'project-list');
  return {
    query,
    name,
    feed: {
      urls: tokenList(query.get('feed')),
      trusts: trustsOnly(trustedOrigins(script)),
      isNeeded: name !== undefined && needsFeed(name, query.get('project')),
    },
  };
};
