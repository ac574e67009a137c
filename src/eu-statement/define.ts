import {define} from '../shared/define.js';
import {EuStatementElement} from './eu-statement-element.js';

define('sixcity-eu-statement', EuStatementElement);
