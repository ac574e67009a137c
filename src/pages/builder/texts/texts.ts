import {primarySubtag} from '../../../core/model/text.js';
import type {BuilderTexts} from './builder-texts.js';
import {enBuilderTexts} from './en.js';
import {fiBuilderTexts} from './fi.js';
import {svBuilderTexts} from './sv.js';

const all: Readonly<Record<'fi' | 'sv' | 'en', BuilderTexts>> = {
  fi: fiBuilderTexts,
  sv: svBuilderTexts,
  en: enBuilderTexts,
};

/** The texts of the builder in a language; English if it has no such language. */
export const builderTexts = (tag: string): BuilderTexts => {
  const code = primarySubtag(tag);
  return code === 'fi' || code === 'sv' ? all[code] : all.en;
};
