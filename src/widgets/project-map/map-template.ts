import {html, nothing, svg, type TemplateResult} from 'lit';
import {textValue, type TextContext} from '../templates/text-template.js';
import {layOutMap, type MapCircle, type MapLayout} from './map-layout.js';
import type {Outline} from './outline.js';
import type {PlacedCity} from './view.js';

/** The id of a city's check box in the list, by the place of the city in it. */
export const checkBoxId = (index: number): string => `city-${index}`;

export interface MapProps {
  readonly outline: Outline;
  readonly placed: readonly PlacedCity[];
  /** How wide the map may be, in em. */
  readonly available: number;
  /** The check box that a circle is the label of; undefined where there is none. */
  readonly checkBoxOf: (city: PlacedCity) => string | undefined;
}

/**
 * The map. It is hidden from the accessibility tree, because the list beside it says the same: a circle is no control
 * of its own but a second label of its city's check box.
 */
export const mapTemplate = (
  {outline, placed, available, checkBoxOf}: MapProps,
  context: TextContext,
): TemplateResult => {
  const {number} = context.locale.formats;
  const items = placed.map(({city, position, count, most}) => ({
    id: city.id,
    name: textValue(city.name, context),
    position,
    count,
    most: Math.max(most, count),
    number: number(count),
  }));
  const layout = layOutMap(items, outline, available);
  const {width} = layout.frame;
  return html`<div class="map" part="map" aria-hidden="true" .style=${`--width:${width}`}>
    ${pictureTemplate(layout, outline)}
    ${layout.circles.map((circle, index) => {
      const city = placed[index];
      return circleTemplate(circle, city?.isChosen === true, city && checkBoxOf(city));
    })}
  </div>`;
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The land with holes for the circles, so that no coast runs through a number, and the lines to their places. */
const pictureTemplate = ({frame, circles}: MapLayout, {path}: Outline): TemplateResult => {
  const {width, height, land, scale} = frame;
  const lines = circles.flatMap(({leader}) =>
    leader
      ? `M${rounded(leader.from.x)} ${rounded(leader.from.y)}L${rounded(leader.to.x)} ${rounded(leader.to.y)}`
      : [],
  );
  return html`<svg viewBox="0 0 ${rounded(width)} ${rounded(height)}" focusable="false">
    <mask id="holes">
      <rect width="100%" height="100%" fill="#fff" />
      ${circles.map(
        ({x, y, radius}) => svg`<circle cx=${rounded(x)} cy=${rounded(y)} r=${rounded(radius)} />`,
      )}
    </mask>
    <g mask="url(#holes)">
      <path
        class="land"
        d=${path}
        transform="translate(${rounded(land.x)} ${rounded(land.y)}) scale(${rounded(scale)})"
      />
    </g>
    <path class="leader" d=${lines.join('')} />
  </svg>`;
};

const circleTemplate = (
  {x, y, radius, reach, number, label}: MapCircle,
  isChosen: boolean,
  checkBox: string | undefined,
): TemplateResult => {
  const style = [
    `--x:${rounded(x)}`,
    `--y:${rounded(y)}`,
    `--reach:${rounded(reach)}`,
    `--radius:${rounded(radius)}`,
    `--room:${rounded(label?.room ?? 0)}`,
  ].join(';');
  const content = html`${number ? html`<b>${number}</b>` : nothing}
  ${label ? html`<span class=${label.side}>${label.text}</span>` : nothing}`;
  const classes = isChosen ? 'circle chosen' : 'circle';
  return checkBox === undefined
    ? html`<div class=${classes} part="circle" .style=${style}>${content}</div>`
    : html`<label class=${classes} part="circle" for=${checkBox} .style=${style}>${content}</label>`;
};
