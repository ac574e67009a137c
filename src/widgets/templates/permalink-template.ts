import {html, nothing, type TemplateResult} from 'lit';

/** A link to one record, for copying and sending. */
export const permalinkTemplate = (
  id: string,
  label: string,
  {urlOf}: {readonly urlOf: (id: string) => string | undefined},
): TemplateResult | typeof nothing => {
  const href = urlOf(id);
  return href === undefined
    ? nothing
    : html`<li><a class="tool" part="permalink" href=${href}>${label}</a></li>`;
};
