import {define} from '../shared/define.js';
import {ProjectListElement} from './project-list-element.js';

define('sixcity-project-list', ProjectListElement);
