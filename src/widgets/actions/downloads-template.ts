import {html, type TemplateResult} from 'lit';
import {formatsOf, type ExportFormat} from '../../core/export/export-file.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ActionsMessages} from '../../core/i18n/messages/messages.js';
import type {ExportController} from './export-controller.js';
import {labelTemplate} from '../templates/label-template.js';
import type {ExportTarget} from './export-target.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

/** The entries of the download menu: a button for each format. */
export const downloadsTemplate = <Item>(
  target: ExportTarget<Item>,
  exports: ExportController,
  locale: Locale,
): readonly TemplateResult[] =>
  formatsOf[target.formats].map(
    (format) =>
      html`<li>
        <button class="tool" part="button" type="button" @click=${() => exports.download(target, format)}>
          <span>${labelTemplate(formatName(format, actionsLocale(locale).messages), target.name)}</span>
        </button>
      </li>`,
  );

const formatName = (format: ExportFormat, {formats}: ActionsMessages): string =>
  format === 'bibtex' ? 'BibTeX' : format === 'ris' ? 'RIS' : format === 'csl' ? 'CSL-JSON' : formats[format];
