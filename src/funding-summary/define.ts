import {define} from '../shared/define.js';
import {FundingSummaryElement} from './funding-summary-element.js';

define('sixcity-funding-summary', FundingSummaryElement);
