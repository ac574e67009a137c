import {zipSync} from 'fflate';
import {siteFiles} from './site-files.mjs';

/** All files get the same time, so that two builds of one commit give the same zip. */
const mtime = new Date(1980, 0, 1);

export function zipSite() {
  const {version, files} = siteFiles();
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {version, zip: zipSync(Object.fromEntries(entries), {level: 9, mtime})};
}
