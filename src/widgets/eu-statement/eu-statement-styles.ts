import {css} from 'lit';

/**
 * The law fixes the looks: the emblem's colours and its size, upright text in black or white (or Reflex Blue)
 * that never lies on the emblem, and no effects. So the colours of a page or a city do not reach in here.
 */
export const euStatementStyles = css`
  .statement,
  .texts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  /* Where whole words have no room beside the emblem they stand below it. */
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
    /* An atom of its line: the underline of a link around the statement stops here. */
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
  /* On a ground that is not white: a white border of 1/25 of the height, outside of the rectangle. */
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
