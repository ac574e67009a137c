import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {ActionsController} from './actions-controller.js';
import {copyTemplate, labelTemplate} from './copy-template.js';
import type {ExportTarget} from './export-target.js';

<<<<<<< HEAD
/** The actions of a menu as items of a list: quote, download, share. Those that are not available are left out. */
export const actionItems = <Item>(
=======
/**
 * The menu of actions: quote, download, share. Actions that are not available are left out. The menus are there from
 * the start; their entries come with the chunk of the actions.
 */
export const actionsTemplate = <Item>(
>>>>>>> chunks
  target: ExportTarget<Item>,
  actions: ActionsController,
  locale: Locale,
): TemplateResult | typeof nothing => {
<<<<<<< HEAD
  const {formats, quote, url, name, count, key} = target;
  const canQuote = exports.canQuote && quote !== undefined;
  const canDownload = exports.canDownload && formats.length > 0;
  const canShare = exports.canShare && url !== undefined;
  if (!canQuote && !canDownload && !canShare) return nothing;
  return html`${
    canQuote
      ? html`<li>
          ${copyTemplate(`quote ${key}`, messages.quote, quote, name, exports.clipboard, messages)}
        </li>`
      : nothing
  }
  ${
    canDownload
      ? menuTemplate(`download ${key}`, labelTemplate(messages.download, count ?? name), exports, () =>
          formats.map((format) => downloadTemplate(format, target, exports, messages)),
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
  ${exports.isWaiting ? html`<li><p class="note">${messages.downloadWaits}</p></li>` : nothing}`;
};

/** The actions for a whole widget, at the end of its foot. */
export const actionsTemplate = <Item>(
  target: ExportTarget<Item>,
  exports: ExportController,
  locale: Locale,
): TemplateResult | typeof nothing => {
  const items = actionItems(target, exports, locale);
  return items === nothing
    ? nothing
    : html`<ul class="tools" part="actions" role="list">
        ${items}
      </ul>`;
};

const downloadTemplate = <Item>(
  format: ExportFormat,
  target: ExportTarget<Item>,
  exports: ExportController,
  messages: Messages,
): TemplateResult =>
  html`<li>
    <button class="tool" part="button" type="button" @click=${() => exports.download(target, format)}>
      <span>${labelTemplate(formatName(format, messages), target.name)}</span>
    </button>
  </li>`;

const formatName = (format: ExportFormat, {formats}: Messages): string =>
  format === 'bibtex' ? 'BibTeX' : format === 'ris' ? 'RIS' : format === 'csl' ? 'CSL-JSON' : formats[format];

/** A button, and after it in the tree the entries it opens. They lie under the whole line, in the flow. */
=======
  const {quote, url, name, count, key} = target;
  const {messages} = locale;
  const canQuote = actions.canExport && quote !== undefined;
  const canShare = actions.canShare && url !== undefined;
  if (!canQuote && !actions.canDownload && !canShare) return nothing;
  return html`<div class="actions" part="actions">
    ${
      canQuote
        ? html`<div>${copyTemplate(`quote ${key}`, messages.quote, quote, name, actions, messages)}</div>`
        : nothing
    }
    ${
      actions.canDownload
        ? menuTemplate(
            `download ${key}`,
            labelTemplate(messages.download, count ?? name, count !== undefined),
            actions,
            () =>
              actions.entries(({downloadsTemplate}, exports) => downloadsTemplate(target, exports, locale)),
          )
        : nothing
    }
    ${
      canShare
        ? menuTemplate(`share ${key}`, labelTemplate(messages.share, name), actions, () =>
            actions.entries(({sharesTemplate}, exports) => sharesTemplate(target, exports, locale)),
          )
        : nothing
    }
    ${actions.isWaiting ? html`<p>${messages.downloadWaits}</p>` : nothing}
  </div>`;
};

>>>>>>> chunks
const menuTemplate = (
  menu: string,
  label: TemplateResult,
  {isMenuOpen, setMenuOpen}: ActionsController,
  entries: () => unknown,
): TemplateResult => {
  const isOpen = isMenuOpen(menu);
  return html`<li>
    <button
      class="tool chevron"
      part="menu"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => setMenuOpen(menu, !isOpen)}
    >
      <span>${label}</span>
    </button>
    ${
      isOpen
        ? html`<ul class="choices" role="list">
            ${entries()}
          </ul>`
        : nothing
    }
  </li>`;
};
