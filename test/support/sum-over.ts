import type {Project} from '../../src/core/model/feed.js';
import {amountsOf, type MoneyMeasure, type StatedStage} from '../../src/core/model/amounts.js';
import {sumAmounts, type Sum} from '../../src/core/funding/sums.js';

/** Sums a measure over projects, each project counted once. */
export const sumOver = (
  projects: readonly Project[],
  measure: MoneyMeasure,
  wanted?: StatedStage,
): readonly Sum[] =>
  sumAmounts(
    projects.map((project) => amountsOf(project, measure)),
    projects.length,
    wanted,
  );
