/** Registers every widget. */
import './funding-summary/define.js';
import './project-list/define.js';
import './publication-table/define.js';
