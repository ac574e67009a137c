import {html, nothing, svg, type TemplateResult} from 'lit';
import {textValue, type TextContext} from '../templates/text-template.js';
import {layOutMap, type MapCircle, type MapLayout} from './map-layout.js';
import type {Outline} from './outline.js';
import type {PlacedCity} from './view.js';

/** The id of a city's check box in the list. */
export const checkBoxId = ({city}: Pick<PlacedCity, 'city'>): string => `city-${city.id}`;

/**
 * The map. It is hidden from the accessibility tree, because the list beside it has the same content: a circle is
 * no control of its own but a second label for the check box of its city.
 * @param canChoose whether the list has check boxes
 */
export const mapTemplate = (
  outline: Outline,
  placed: readonly PlacedCity[],
  context: TextContext,
  canChoose: boolean,
): TemplateResult => {
  const items = placed.map((one) => ({
    ...one,
    name: textValue(one.city.name, context),
    number: context.locale.formats.number(one.count),
  }));
  const layout = layOutMap(items, outline);
  return html`<div class="map" part="map" aria-hidden="true" .style=${`--width:${layout.frame.width}`}>
    ${pictureTemplate(layout, outline)}
    ${items.map((one, index) => circleTemplate(one, layout.circles[index], canChoose && one.canChoose))}
  </div>`;
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The land with holes for the circles, so that no coast runs through a number, and lines from circles to their
 * positions.
 */
const pictureTemplate = ({frame, circles}: MapLayout, {path}: Outline): TemplateResult => {
  const {width, height, land, scale} = frame;
  return html`<svg viewBox="0 0 ${width} ${rounded(height)}" focusable="false">
    <mask id="holes" fill="#000" stroke="none">
      <path fill="#fff" d="M0 0h99v99H0z" />
      ${circles.map(({x, y, radius}) => svg`<circle cx=${rounded(x)} cy=${rounded(y)} r=${rounded(radius)} />`)}
    </mask>
    <g mask="url(#holes)">
      <path
        class="land"
        d=${path}
        transform="translate(${rounded(land.x)} ${rounded(land.y)}) scale(${rounded(scale)})"
      />
    </g>
    <path d=${circles.map(leaderOf).join('')} />
  </svg>`;
};

/** The line from a position to the edge of its circle. It is left out if the position is under the circle. */
const leaderOf = ({x, y, radius, spot}: MapCircle): string => {
  const [dx, dy] = [x - spot.x, y - spot.y];
  const share = 1 - radius / Math.hypot(dx, dy);
  return share > 0
    ? `M${rounded(spot.x)} ${rounded(spot.y)}l${rounded(dx * share)} ${rounded(dy * share)}`
    : '';
};

const circleTemplate = (
  one: PlacedCity,
  circle: MapCircle | undefined,
  hasCheckBox: boolean,
): TemplateResult | typeof nothing => {
  if (!circle) return nothing;
  const {x, y, radius, reach, number, label, place} = circle;
  const numbers = {x, y, radius, reach, room: place?.room ?? 0};
  const style = Object.entries(numbers)
    .map(([name, value]) => `--${name}:${rounded(value)}`)
    .join(';');
  const classes = one.isChosen ? 'circle chosen' : 'circle';
  const content = html`<b>${number}</b>${place ? html`<span class=${place.side}>${label}</span>` : nothing}`;
  return hasCheckBox
    ? html`<label class=${classes} part="circle" for=${checkBoxId(one)} .style=${style}>${content}</label>`
    : html`<div class=${classes} part="circle" .style=${style}>${content}</div>`;
};
