import {parseFeed} from '../../core/feed-format/parse-feed.js';
import {statsOf} from '../../feed-tool/stats.js';
import {statsMarkdown, statsTable} from '../../feed-tool/stats-report.js';
import {dayOfFeed} from '../../core/model/days.js';
import type {Output} from '../io/output.js';
import {readFeedDocument} from '../io/read-feed.js';

export type StatsFormat = 'table' | 'json' | 'markdown';

export const runStats = async (source: string, format: StatsFormat, output: Output): Promise<void> => {
  const {feed} = parseFeed(await readFeedDocument(source));
  const stats = statsOf(feed, dayOfFeed(feed, new Date()));
  const texts = {
    table: () => statsTable(stats, output.language),
    markdown: () => statsMarkdown(stats, output.language),
    json: () => `${JSON.stringify(stats, null, 2)}\n`,
  };
  output.stdout(texts[format]());
};
