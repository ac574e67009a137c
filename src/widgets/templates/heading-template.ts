import {html, type TemplateResult} from 'lit';

/** What a widget's page says of its heading. */
export interface HeadingOptions {
  readonly heading: string;
  readonly headingLevel: number;
}

/** The level of the headings inside of a widget: below its own, and in its place where it has none. */
export const contentLevel = ({heading, headingLevel}: HeadingOptions, isSlotted = false): number =>
  heading || isSlotted ? headingLevel + 1 : headingLevel;

/** The same for an element, whose heading may stand in a slot. */
export const contentLevelOf = (widget: Element & HeadingOptions): number =>
  contentLevel(widget, widget.querySelector(':scope > [slot="heading"]') !== null);

/**
 * A heading whose level the page chooses. HTML ends at h6; deeper levels are set by ARIA.
 * @param part its name for style sheets, also its class
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
