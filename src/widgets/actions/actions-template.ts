import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {ActionsController} from './actions-controller.js';
import {copyTemplate, labelTemplate} from './copy-template.js';
import type {ExportTarget} from './export-target.js';

/**
 * The menu of actions: quote, download, share. Actions that are not available are left out. The menus are there from
 * the start; their entries come with the chunk of the actions.
 */
export const actionsTemplate = <Item>(
  target: ExportTarget<Item>,
  actions: ActionsController,
  locale: Locale,
): TemplateResult | typeof nothing => {
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

const menuTemplate = (
  menu: string,
  label: TemplateResult,
  {isMenuOpen, setMenuOpen}: ActionsController,
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
