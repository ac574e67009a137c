/** The actions, and the details and the timeline of projects. Importing this provides them. */
import '../actions/actions.js';
import {notifyActions} from '../actions/actions-module.js';
import {openedRecordStyles} from '../styles/opened-record-styles.js';
import {detailsStyles} from './details-styles.js';
import {projectDetailsTemplate} from './details-template.js';
import {provideParts} from './project-parts.js';
import {timelineStyles} from './timeline-styles.js';
import {timelineTemplates} from './timeline-template.js';
import {timelineOf} from './timeline.js';

provideParts({
  detailsTemplate: projectDetailsTemplate,
  timelineOf,
  timelineTemplates,
  styles: [openedRecordStyles, timelineStyles, detailsStyles],
});
notifyActions();
