/** The classic script: registers the widgets and handles its own tag, and the tags of later copies. */
import '../widgets/project-list/define.js';
import {besideScript, setFeedDefaults} from '../feed-store/feed-defaults.js';
import {defineMessages} from '../widgets/base/define-messages.js';
import {tokenList} from '../widgets/options/option.js';
import {warnOnce} from '../widgets/browser/warn-once.js';
import {hearFrames} from './hear-frames.js';
import type {RunningCopy} from './guard.js';
import {openEmbedPage} from './open-embed-page.js';
import {scriptWidget, serveTag} from './script-tag.js';
import {originsOf} from './trusted-origins.js';
import {watchPage} from './watch.js';

/** Passed by the guard, which the build writes in front of the bundle. */
declare const version: string;
declare const doctor: () => Promise<void>;
declare const copies: string[];
declare const ownTag: HTMLScriptElement;
declare const publish: (copy: RunningCopy) => void;

const url = ownTag.src;
const named = tokenList(ownTag.dataset['feed']);
const besides = url ? [besideScript(url, 'feed.json')] : [];
setFeedDefaults({
  urls: named.length > 0 ? named : besides,
  imageOrigins: originsOf(ownTag.dataset['allow']),
  ...(url ? {embed: besideScript(url, 'embed.html')} : {}),
});
const countFound = watchPage(ownTag);

/** Scripts in shadow trees and modules do not know their tag. It is handled if it can be found. */
let unknownTags = 0;
const serveUnknownTag = (): void => {
  unknownTags++;
  const check = () => {
    if (unknownTags > countFound()) warnOnce(globalThis, hiddenTag);
  };
  if (document.readyState === 'complete') check();
  else addEventListener('load', check, {once: true});
};
const hiddenTag =
  'the script tag cannot be found in a closed shadow root or where a module has loaded it; write the element instead';

const serve = (tag: HTMLScriptElement): void => {
  if ('embedPage' in tag.dataset) openEmbedPage(tag);
  else if (!tag.isConnected && scriptWidget(tag) === undefined) serveUnknownTag();
  else serveTag(tag);
};

publish({
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
serve(ownTag);
hearFrames();
