import {define} from '../base/define-element.js';
import {PublicationTableElement} from './publication-table-element.js';

define('sixcity-publication-table', PublicationTableElement);
