/** The actions of every widget. Importing this provides them. */
import {provideActions} from './actions-module.js';
import {downloadsTemplate} from './downloads-template.js';
import {ExportController} from './export-controller.js';
import {shareTemplate} from './share-template.js';

provideActions({
  createExports: (host, options) => new ExportController(host, options),
  downloadsTemplate,
  sharesTemplate: shareTemplate,
});
