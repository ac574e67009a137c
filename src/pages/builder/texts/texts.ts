import {primarySubtag} from '../../../core/model/text.js';
import type {BuilderTexts} from './builder-texts.js';
import {en} from './en.js';
import {fi} from './fi.js';
import {sv} from './sv.js';

const all: Readonly<Record<'fi' | 'sv' | 'en', BuilderTexts>> = {fi, sv, en};

/** The words of the builder in a language; English where it has none. */
export const builderTexts = (tag: string): BuilderTexts => {
  const code = primarySubtag(tag);
  return code === 'fi' || code === 'sv' ? all[code] : all.en;
};
