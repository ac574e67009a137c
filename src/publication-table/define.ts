import {define} from '../shared/define.js';
import {PublicationTableElement} from './publication-table-element.js';

define('sixcity-publication-table', PublicationTableElement);
