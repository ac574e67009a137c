import type {FeedSnapshot} from '../core/model/feed-snapshot.js';
import type {Finding} from '../core/model/finding.js';

const reported = new WeakSet<Finding>();
const most = 20;

/** Tells the page's developer what is wrong with a feed: each finding once, however many widgets show it. */
export const reportFindings = ({findings, url, leftOut}: FeedSnapshot): void => {
  const fresh = findings.filter((finding) => finding.severity !== 'info' && !reported.has(finding));
  if (fresh.length === 0) return;
  for (const finding of fresh) reported.add(finding);
  const lines = fresh.slice(0, most).map(({path, message}) => `  ${path}: ${message}`);
  if (fresh.length > most)
    lines.push(`  and ${fresh.length - most} more: "npx sixcity-widgets check" lists them all`);
  console.warn(`sixcity-widgets: ${url}, ${leftOut} records left out\n${lines.join('\n')}`);
};
