import {define} from '../base/define-element.js';
import {FundingSummaryElement} from './funding-summary-element.js';

define('sixcity-funding-summary', FundingSummaryElement);
