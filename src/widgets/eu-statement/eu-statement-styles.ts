import {css} from 'lit';

/**
 * The law defines the look: the emblem's colours and its size, upright text in black or white (or Reflex Blue) that
 * never overlaps the emblem, and no effects. So the colours of a page or a city are not used here.
 */
export const euStatementStyles = css`
  .statement,
  .texts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  /* If the words do not fit beside the emblem, they are below it. */
  .texts {
    flex: 1 1 11em;
  }
  .statement {
    color: CanvasText;
    color: light-dark(#000, #fff);
    font-variant: normal;
    line-height: 1.3;
    -webkit-text-stroke: 0;
  }
  p {
    /* Inline-level, so that the underline of a link around the statement stops here. */
    display: inline-block;
    min-inline-size: min(100%, 9em);
  }
  .line {
    display: block;
  }
  svg {
    flex: none;
    overflow: visible;
    fill: #039;
    forced-color-adjust: none;
  }
  /* On a background that is not white: a white border of 1/25 of the height, outside the rectangle. */
  rect {
    paint-order: stroke;
    stroke: light-dark(transparent, #fff);
    stroke-width: 2.88;
  }
  path {
    fill: #fc0;
  }
  .mono {
    overflow: hidden;
    fill: #fff;
  }
  .mono rect {
    paint-order: normal;
    stroke: #000;
    stroke-width: 1;
  }
  .mono path {
    fill: #000;
  }
  .negative path {
    fill: #fff;
  }
`;
