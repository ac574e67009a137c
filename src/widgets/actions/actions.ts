/** The chunk of the actions. Importing it provides them to every widget of the page. */
import {detailsTemplate} from '../project-list/details-template.js';
import {timelineTemplates} from '../project-list/timeline-template.js';
import {timelineOf} from '../project-list/timeline.js';
import {provideActions} from './actions-module.js';
import {downloadsTemplate} from './downloads-template.js';
import {ExportController} from './export-controller.js';
import {shareTemplate} from './share-template.js';

provideActions({
  createExports: (host, options) => new ExportController(host, options),
  downloadsTemplate,
  sharesTemplate: shareTemplate,
  projectDetailsTemplate: detailsTemplate,
  timelineOf,
  timelineTemplates,
});
