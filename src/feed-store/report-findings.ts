import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import type {Finding} from '../core/model/finding.js';

const reported = new WeakSet<Finding>();
const maxReported = 20;

/**
 * Warns the developer of the page about the findings of a feed. Each finding is reported once, however many widgets
 * show the feed.
 */
export const reportFindings = ({findings, url, leftOut}: FeedSnapshot): void => {
  const unreported = findings.filter((finding) => finding.severity !== 'info' && !reported.has(finding));
  if (unreported.length === 0) return;
  for (const finding of unreported) reported.add(finding);
  const lines = unreported.slice(0, maxReported).map(({path, message}) => `  ${path}: ${message}`);
  if (unreported.length > maxReported)
    lines.push(`  and ${unreported.length - maxReported} more: "npx sixcity-widgets check" lists them all`);
  console.warn(`sixcity-widgets: ${url}, ${leftOut} records left out\n${lines.join('\n')}`);
};
