/** The classic script: registers the widgets and serves its own tag, and the tags of later copies. */
import '../define.js';
import {besideScript, setFeedDefaults} from '../feed-store/feed-defaults.js';
import {defineMessages} from '../widgets/base/define-messages.js';
import {tokenList} from '../widgets/options/option.js';
import {warnOnce} from '../widgets/browser/warn-once.js';
import {fillEmbedPage} from './embed-page.js';
import {followFrames} from './frame-height.js';
import {insertAfter} from './script-tag.js';
import {originsOf} from './trust.js';
import {watchPage} from './watch.js';

/** What the guard hands to the bundle, in front of which the build writes it. */
declare const version: string;
declare const doctor: () => Promise<void>;
declare const copies: string[];

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;
const url = script?.src ?? '';

const serve = (tag: HTMLScriptElement): void => {
  insertAfter(tag);
  if ('embedPage' in tag.dataset) fillEmbedPage(tag);
};

globalThis.sixcity = Object.freeze({
  version,
  url,
  defineMessages,
  doctor,
  adopt(tag: HTMLScriptElement, other: string): void {
    if (other !== version || (tag.src !== '' && tag.src !== url)) {
      copies.push(`${other} ${tag.src}`);
      const mine = `${version} from ${url}`;
      warnOnce(globalThis, `${other} from ${tag.src} leaves this page to ${mine}, which came first`);
    }
    serve(tag);
  },
});

if (script) {
  const named = tokenList(script.dataset['feed']);
  const besides = url ? [besideScript(url, 'feed.json')] : [];
  setFeedDefaults({
    urls: named.length > 0 ? named : besides,
    imageOrigins: originsOf(script.dataset['allow']),
    ...(url ? {embed: besideScript(url, 'embed.html')} : {}),
  });
  serve(script);
  watchPage(script);
  followFrames();
}
