import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {axeOptions} from './axe-options.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Runs axe on an element and its descendants; returns one line per violation. */
export const accessibilityViolations = async (element: Element): Promise<readonly string[]> => {
  const {violations} = await window.axe.run(element, {
    ...axeOptions,
    // A fixture is not a page and needs no landmarks.
    rules: {region: {enabled: false}},
  });
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
};
