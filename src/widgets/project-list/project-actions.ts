/** The actions, and the details and the timeline of projects. Importing this module provides them. */
import '../actions/actions.js';
import {openedRecordStyles} from '../styles/opened-record-styles.js';
import {detailsStyles} from './details-styles.js';
import {projectDetailsTemplate} from './details-template.js';
import {projectPartsChunk} from './project-parts.js';
import {timelineStyles} from './timeline-styles.js';
import {timelineTemplates} from './timeline-template.js';
import {timelineOf} from './timeline.js';

projectPartsChunk.provide({
  detailsTemplate: projectDetailsTemplate,
  timelineOf,
  timelineTemplates,
  styles: [openedRecordStyles, timelineStyles, detailsStyles],
});
