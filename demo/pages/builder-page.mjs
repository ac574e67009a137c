import {builderTexts} from '../../build/js/pages/builder/texts/texts.js';
import {demoPage} from './frame.mjs';
import {html} from './html.mjs';

/** The page of the builder. This file contains only its text for readers without JavaScript. */
export const builderPage = (texts) => {
  const own = builderTexts(texts.code);
  return demoPage({
    texts,
    page: 'builder',
    title: own.title,
    description: own.lead,
    scripts: ['builder/builder.js'],
    main: html`
      <div class="hero">
        <div class="in">
          <h1>${own.title}</h1>
          <p class="lead">${own.lead}</p>
        </div>
      </div>
      <noscript
        ><p class="in">
          ${own.noScript} <a href="docs/hosts/index.html" hreflang="en">${own.siteStep.hostPage}</a>
        </p></noscript
      >
      <div id="builder" class="builder"></div>
    `,
  });
};
