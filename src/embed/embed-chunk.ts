/** What only some ways of embedding need: embed.html, links to it, frames that hold it, static HTML that is replaced. */
export {fillEmbedPage} from './embed-page.js';
export {fitFrame} from './frame-height.js';
export {keepRoom} from './keep-layout.js';
export {upgradeLink} from './link.js';
