import {en} from './en.mjs';
import {fi} from './fi.mjs';
import {sv} from './sv.mjs';

/** The languages of the demo, the first one being that of the plain addresses. */
export const languages = [fi, sv, en];
