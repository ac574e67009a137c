import {define} from '../base/define-element.js';
import {ProjectMapElement} from './project-map-element.js';

define('sixcity-project-map', ProjectMapElement);
