/** The actions, and the details and the timeline of projects. Importing this provides them. */
import '../actions/actions.js';
import {notifyActions} from '../actions/actions-module.js';
import {projectDetailsTemplate} from './details-template.js';
import {provideParts} from './project-parts.js';
import {timelineTemplates} from './timeline-template.js';
import {timelineOf} from './timeline.js';

provideParts({detailsTemplate: projectDetailsTemplate, timelineOf, timelineTemplates});
notifyActions();
