import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {axeOptions} from './axe-options.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds wrong with an element and everything in it, one line for each finding. */
export const accessibilityViolations = async (element: Element): Promise<readonly string[]> => {
  const {violations} = await window.axe.run(element, {
    ...axeOptions,
    // A fixture is no page, and needs no landmarks of its own.
    rules: {region: {enabled: false}},
  });
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
};
