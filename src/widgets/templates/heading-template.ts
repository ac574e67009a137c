import {html, type TemplateResult} from 'lit';

/**
 * A heading of a level that the page chooses. HTML ends at h6; deeper ones say their level themselves.
 * @param part its name for style sheets, also as its class
 */
export const headingTemplate = (
  level: number,
  content: unknown,
  part: string,
  className: string = part,
): TemplateResult => {
  switch (level) {
    case 2:
      return html`<h2 class=${className} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 class=${className} part=${part}>${content}</h6>`;
    default:
      return html`<h6 class=${className} part=${part} aria-level=${level}>${content}</h6>`;
  }
};
