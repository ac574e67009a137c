/** The actions, and the details and the timeline of projects. Importing this provides them. */
import '../actions/actions.js';
import {projectDetailsTemplate} from './details-template.js';
import {projectPartsChunk} from './project-parts.js';
import {timelineTemplates} from './timeline-template.js';
import {timelineOf} from './timeline.js';

projectPartsChunk.provide({detailsTemplate: projectDetailsTemplate, timelineOf, timelineTemplates});
