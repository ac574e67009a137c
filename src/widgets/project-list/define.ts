import {define} from '../base/define-element.js';
import {ProjectListElement} from './project-list-element.js';

define('sixcity-project-list', ProjectListElement);
