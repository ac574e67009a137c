import {html, nothing, type TemplateResult} from 'lit';
import type {ExportFormat} from '../../core/export/export-file.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Messages} from '../../core/i18n/messages/messages.js';
import type {ExportController} from './export-controller.js';
import type {ExportTarget} from './export-target.js';
import {copyTemplate, labelTemplate, shareTemplate} from './share-template.js';

/** The menu of actions: quote, download, share. Actions that are not available are left out. */
export const actionsTemplate = <Item>(
  target: ExportTarget<Item>,
  exports: ExportController,
  {messages}: Locale,
): TemplateResult | typeof nothing => {
  const {formats, quote, url, name, count, key} = target;
  const canQuote = exports.canQuote && quote !== undefined;
  const canDownload = exports.canDownload && formats.length > 0;
  const canShare = exports.canShare && url !== undefined;
  if (!canQuote && !canDownload && !canShare) return nothing;
  return html`<div class="actions" part="actions">
    ${
      canQuote
        ? html`<div>
            ${copyTemplate(`quote ${key}`, messages.quote, quote, name, exports.clipboard, messages)}
          </div>`
        : nothing
    }
    ${
      canDownload
        ? menuTemplate(
            `download ${key}`,
            labelTemplate(messages.download, count ?? name, count !== undefined),
            exports,
            () => formats.map((format) => downloadTemplate(format, target, exports, messages)),
          )
        : nothing
    }
    ${
      canShare
        ? menuTemplate(`share ${key}`, labelTemplate(messages.share, name), exports, () =>
            shareTemplate(url, target, exports.clipboard, messages),
          )
        : nothing
    }
    ${exports.isWaiting ? html`<p>${messages.downloadWaits}</p>` : nothing}
  </div>`;
};

const downloadTemplate = <Item>(
  format: ExportFormat,
  target: ExportTarget<Item>,
  exports: ExportController,
  messages: Messages,
): TemplateResult =>
  html`<li>
    <button class="plain" part="button" type="button" @click=${() => exports.download(target, format)}>
      ${labelTemplate(formatName(format, messages), target.name)}
    </button>
  </li>`;

const formatName = (format: ExportFormat, {formats}: Messages): string =>
  format === 'bibtex' ? 'BibTeX' : format === 'ris' ? 'RIS' : format === 'csl' ? 'CSL-JSON' : formats[format];

const menuTemplate = (
  menu: string,
  label: TemplateResult,
  {isMenuOpen, setMenuOpen}: ExportController,
  entries: () => unknown,
): TemplateResult => {
  const toggle = ({currentTarget}: Event) => setMenuOpen(menu, (currentTarget as HTMLDetailsElement).open);
  return html`<details ?open=${isMenuOpen(menu)} @toggle=${toggle}>
    <summary>${label}</summary>
    ${
      isMenuOpen(menu)
        ? html`<ul role="list">
            ${entries()}
          </ul>`
        : nothing
    }
  </details>`;
};
