import {zipSync} from 'fflate';
import {siteFiles} from './site-files.mjs';

/** Files in a zip carry a time; this one says nothing, so that two builds of one commit are the same. */
const mtime = new Date(1980, 0, 1);

export function zipSite() {
  const {version, files} = siteFiles();
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {version, zip: zipSync(Object.fromEntries(entries), {level: 9, mtime})};
}
