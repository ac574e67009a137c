import {html} from './html.mjs';

/** A page of examples: title, lead, and each example under its heading. */
export const sectionsOf = ({title, lead, sections}, examples) => html`
  <div class="hero">
    <div class="in">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
    </div>
  </div>
  ${sections.map(
    (heading, index) =>
      html`<section class="in" aria-labelledby="section-${index}">
        <h2 id="section-${index}" tabindex="-1">${heading}</h2>
        ${examples[index]}
      </section>`,
  )}
`;
