import {html, type TemplateResult} from 'lit';
import type {ShownImage} from '../../core/model/shown-image.js';

/**
 * An image of a project. The browser loads it shortly before it becomes visible, without cookies and without a
 * referrer. The style sheet reserves its space.
 */
export const imageTemplate = (
  {url, alt}: ShownImage,
  onFailed: (url: string) => void,
): TemplateResult => html`
  <img
    class="image"
    part="image"
    loading="lazy"
    decoding="async"
    crossorigin="anonymous"
    referrerpolicy="no-referrer"
    width="16"
    height="9"
    lang=${alt.lang}
    alt=${alt.value}
    src=${url}
    @error=${() => onFailed(url)}
  />
`;
