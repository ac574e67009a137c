import {html, nothing, type TemplateResult} from 'lit';
import {encodeParameter} from '../../core/query/query-url.js';
import type {Locale} from '../../core/i18n/locale.js';
import {copyTemplate} from './copy-template.js';
import type {ExportController} from './export-controller.js';
import {labelTemplate} from '../templates/label-template.js';
import type {ExportTarget} from './export-target.js';
import {actionsLocale} from '../../core/i18n/messages/actions-messages.js';

/** The entries of the share menu. They are plain links: nothing is requested before a reader follows one. */
export const shareTemplate = (
  {name, title, key, url = ''}: Pick<ExportTarget<never>, 'name' | 'title' | 'key' | 'url'>,
  {clipboard}: ExportController,
  locale: Locale,
): TemplateResult => {
  const {messages} = actionsLocale(locale);
  const [sharedUrl, text] = [encodeParameter(url), encodeParameter(title)];
  const services = [
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${sharedUrl}`],
    ['X', `https://x.com/intent/post?url=${sharedUrl}&text=${text}`],
    ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${sharedUrl}`],
  ] as const;
  const openShareSheet = () => navigator.share({title, url}).catch(() => undefined);
  return html`<li>${copyTemplate(`link ${key}`, messages.copyLink, url, name, clipboard)}</li>
    ${
      'share' in navigator
        ? html`<li>
            <button class="tool" part="button" type="button" @click=${openShareSheet}>
              <span>${labelTemplate(messages.shareSheet, name)}</span>
            </button>
          </li>`
        : nothing
    }
    ${services.map(
      ([service, href]) =>
        html`<li>
          <a class="tool" part="link" href=${href} target="_blank" rel="noopener noreferrer"
            ><span>${labelTemplate(service, name)} <span class="note">(${messages.newWindow})</span></span></a
          >
        </li>`,
    )}
    <li>
      <a class="tool" part="link" href=${`mailto:?subject=${text}&body=${sharedUrl}`}
        ><span>${labelTemplate(messages.email, name)}</span></a
      >
    </li>`;
};
