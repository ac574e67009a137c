import {urlOf, documentOf} from './frame.mjs';
import {html} from './html.mjs';

/** The target of "report an error": one page for all languages, because the feed has one URL for it. */
export const feedbackPage = (languages) =>
  documentOf({
    texts: languages[0],
    className: 'feedback',
    title: languages.map(({feedback}) => feedback.title).join(' – '),
    description: languages.map(({feedback}) => feedback.lead).join(' '),
    scripts: ['feedback.js'],
    body: html` <header class="top">
        <div class="in">
          <a class="brand" href="index.html"
            ><img src="mark.svg" alt="" width="32" height="32" />sixcity-widgets</a
          >
          <nav class="languages" aria-label="${languages[0].frame.languages}">
            <ul role="list">
              ${languages.map(({code, name}) => html`<li><a href="#${code}" lang="${code}" hreflang="${code}">${name}</a></li>`)}
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" tabindex="-1">
        <div class="hero">
          <div class="in">
            <h1>
              ${languages.map(({code, feedback}) => html`<span lang="${code}">${feedback.title}</span> `)}
            </h1>
          </div>
        </div>
        <div class="in side-by-side">${languages.map(languageSection)}</div>
      </main>
      <footer class="bottom">
        <div class="in">
          ${languages.map(({code, frame}) => html`<p lang="${code}">${frame.disclaimer}</p>`)}
        </div>
      </footer>`,
  });

const languageSection = ({code, name, feedback, frame}) =>
  html`<section lang="${code}" aria-labelledby="${code}">
    <h2 id="${code}" tabindex="-1">${name}</h2>
    <p>${feedback.lead}</p>
    <dl class="about">
      <div>
        <dt>${feedback.project}</dt>
        <dd><bdi data-query="name">${feedback.unknown}</bdi></dd>
      </div>
      <div>
        <dt>${feedback.id}</dt>
        <dd><bdi data-query="project">${feedback.unknown}</bdi></dd>
      </div>
    </dl>
    <p>${feedback.text}</p>
    <p><a href="${urlOf('index', {code})}">${frame.toStart}</a></p>
  </section>`;
