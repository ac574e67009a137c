import {cardStyles} from './card-styles.js';
import {detailsStyles} from './details-styles.js';
import {rowStyles} from './row-styles.js';
import {timelineStyles} from './timeline-styles.js';

/** The three layouts, and what opens in them. */
export const projectListStyles = [cardStyles, rowStyles, timelineStyles, detailsStyles];
