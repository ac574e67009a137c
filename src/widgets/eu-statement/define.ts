import {define} from '../base/define-element.js';
import {EuStatementElement} from './eu-statement-element.js';

define('sixcity-eu-statement', EuStatementElement);
