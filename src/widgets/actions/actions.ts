/** The actions of every widget. Importing this module provides them. */
import {recordLink} from '../browser/record-link.js';
import {actionsChunk} from './actions-module.js';
import {downloadsTemplate} from './downloads-template.js';
import {ExportController} from './export-controller.js';
import {shareTemplate} from './share-template.js';

actionsChunk.provide({
  createExports: (host, options) => new ExportController(host, options),
  recordLink,
  downloadsTemplate,
  sharesTemplate: shareTemplate,
});
