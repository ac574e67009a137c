import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {ActionsController} from './actions-controller.js';
import {labelTemplate} from '../templates/label-template.js';
import type {ExportTarget} from './export-target.js';

/**
 * The actions as items of a list: download, share. Those that are not available are left out. The buttons are
 * there from the start; what they open comes with the chunk of the actions.
 * @param first An item of the widget's own, before the others.
 */
export const actionItems = <Item>(
  target: ExportTarget<Item>,
  actions: ActionsController,
  locale: Locale,
  first: unknown = nothing,
): TemplateResult | typeof nothing => {
  const {url, name, count, key} = target;
  const {messages} = locale;
  const canShare = actions.canShare && url !== undefined;
  if (first === nothing && !actions.canDownload && !canShare) return nothing;
  return html`${first}
  ${
    actions.canDownload
      ? menuTemplate(`download ${key}`, labelTemplate(messages.download, count ?? name), actions, () =>
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
  ${actions.waitingNote === undefined ? nothing : html`<li><p class="note">${actions.waitingNote}</p></li>`}`;
};

/** The actions for a whole widget, at the end of its foot. */
export const actionsTemplate = <Item>(
  target: ExportTarget<Item>,
  actions: ActionsController,
  locale: Locale,
): TemplateResult | typeof nothing => {
  const items = actionItems(target, actions, locale);
  return items === nothing
    ? nothing
    : html`<ul class="tools" part="actions" role="list">
        ${items}
      </ul>`;
};

/** A button, followed in the tree by the entries that it opens. They are below the whole line, in the flow. */
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
