/**
 * Code that only some methods of embedding need: embed.html, links to it, frames that contain it, static HTML that
 * is replaced.
 */
export {fillEmbedPage} from './embed-page.js';
export {fitFrame} from './frame-height.js';
export {keepRoom} from './keep-layout.js';
export {upgradeLink} from './link.js';
