import {en} from './en.mjs';
import {fi} from './fi.mjs';
import {sv} from './sv.mjs';

/** The languages of the demo. Pages in the first one have URLs without a language. */
export const languages = [fi, sv, en];
