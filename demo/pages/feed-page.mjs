import {demoPage} from './frame.mjs';
import {html} from './html.mjs';

/** The feed tool for people who cannot install software. It reads files in the browser and sends nothing. */
export const feedPage = (texts) => {
  const {feed} = texts;
  return demoPage({
    texts,
    page: 'feed',
    title: feed.title,
    description: feed.lead,
    scripts: ['v1/sixcity.all.js', 'feed-tool/feed-page.mjs'],
    // This policy makes the browser block every request that a script could make.
    policy: "connect-src 'none'; form-action 'none'",
    main: html`
      <div class="hero">
        <div class="in">
          <h1>${feed.title}</h1>
          <p class="lead">${feed.lead}</p>
        </div>
      </div>
      <section class="in feed-tool" aria-labelledby="choose">
        <h2 id="choose">${feed.choose}</h2>
        <noscript><p>${feed.noScript}</p></noscript>
        <div id="drop" class="drop" hidden>
          <p>
            <label for="files">${feed.files}</label>
            <input
              id="files"
              type="file"
              multiple
              accept=".json,.csv,.tsv,.txt,.xlsx,.bib,.ris"
              aria-describedby="files-help"
            />
          </p>
          <p id="files-help">${feed.filesHelp}</p>
          <p>
            <button type="button" class="button" id="save-template">${feed.template}</button>
            ${feed.templateHelp}
          </p>
        </div>
        <p id="status" role="status"></p>
        <div id="columns"></div>
        <ul id="findings" role="list" hidden></ul>
      </section>
      <div id="result" hidden>
        <section class="in feed-tool" aria-labelledby="save">
          <h2 id="save">${feed.save}</h2>
          <p>
            <button type="button" class="button" id="save-feed">${feed.saveFeed}</button>
            <button type="button" class="button" id="save-list">${feed.saveList}</button>
          </p>
        </section>
        <section class="in" aria-labelledby="looks-so">
          <h2 id="looks-so">${feed.preview}</h2>
          <div id="preview"></div>
        </section>
      </div>
    `,
  });
};
