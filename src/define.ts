/** Registers every widget. */
import './project-list/define.js';
