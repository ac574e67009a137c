/** Registers every widget. */
import './eu-statement/define.js';
import './funding-summary/define.js';
import './project-list/define.js';
import './publication-table/define.js';
