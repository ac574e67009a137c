/** Registers every widget, with all of its features. */
import './widgets/controls/controls.js';
import './widgets/project-list/project-actions.js';
import './widgets/eu-statement/define.js';
import './widgets/funding-summary/define.js';
import './widgets/project-list/define.js';
import './widgets/project-map/define.js';
import './widgets/publication-table/define.js';
