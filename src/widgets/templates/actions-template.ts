import {html, nothing, type TemplateResult} from 'lit';
import type {ExportFormat} from '../../core/export/export-file.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {Messages} from '../../core/i18n/messages/messages.js';
import {encodeParameter} from '../../core/query/query-url.js';
import type {ExportController} from '../controllers/export-controller.js';
import type {ExportTarget} from '../controllers/export-target.js';

/** Ways to exports something along: a quotation, files, and links to share. */
export const actionsTemplate = <T>(
  target: ExportTarget<T>,
  exports: ExportController,
  {messages}: Locale,
): TemplateResult | typeof nothing => {
  const {formats, quote, url, name, counted, records, write, file} = target;
  const download = (format: ExportFormat) =>
    exports.download({
      format,
      name: file,
      write: (context) => {
        const some = records();
        return {text: write(some, format, context), count: some.length};
      },
    });
  const canQuote = exports.canQuote && quote !== undefined;
  const canDownload = exports.canDownload && formats.length > 0;
  const canShare = exports.canShare && url !== undefined;
  if (!canQuote && !canDownload && !canShare) return nothing;
  return html`<div class="actions" part="actions">
    ${canQuote ? html`<div>${copyTemplate(messages.quote, quote, name, exports)}</div>` : nothing}
    ${
      canDownload
        ? menuTemplate(messages.download, target, counted ?? name, counted !== undefined, exports, () =>
            formats.map(
              (format) =>
                html`<li>
                  <button class="plain" part="button" type="button" @click=${() => download(format)}>
                    ${named(formatName(format, messages), name)}
                  </button>
                </li>`,
            ),
          )
        : nothing
    }
    ${canShare ? menuTemplate(messages.share, target, name, false, exports, () => waysToShare(url, target, exports, messages)) : nothing}
    ${exports.isWaiting ? html`<p>${messages.downloadWaits}</p>` : nothing}
  </div>`;
};

/** The words of a button and what it is about, which the eye sees from where the button stands. */
const named = (words: string, about: unknown, isSeen = false): TemplateResult =>
  html`${words}<span class=${isSeen ? 'about' : 'hidden'}>: ${about}</span>`;

const formatName = (format: ExportFormat, {formats}: Messages): string =>
  format === 'bibtex' ? 'BibTeX' : format === 'ris' ? 'RIS' : format === 'csl' ? 'CSL-JSON' : formats[format];

const menuTemplate = (
  words: string,
  {key}: Pick<ExportTarget<never>, 'key'>,
  about: unknown,
  isSeen: boolean,
  {isOpen, toggle}: ExportController,
  choices: () => unknown,
): TemplateResult => {
  const menu = `${words} ${key}`;
  const follow = ({currentTarget}: Event) => toggle(menu, (currentTarget as HTMLDetailsElement).open);
  return html`<details ?open=${isOpen(menu)} @toggle=${follow}>
    <summary>${named(words, about, isSeen)}</summary>
    ${
      isOpen(menu)
        ? html`<ul role="list">
            ${choices()}
          </ul>`
        : nothing
    }
  </details>`;
};

/** A button that copies, and behind it the field that shows the text where a browser forbids that. */
const copyTemplate = (
  words: string,
  text: string,
  about: unknown,
  {copy}: ExportController,
): TemplateResult =>
  html`<button
      class="plain"
      part="button"
      type="button"
      @click=${({currentTarget}: Event) => copy(text, currentTarget as Element)}
    >
      ${named(words, about)}</button
    ><input readonly hidden aria-label=${words} .value=${text} /><span class="note"></span>`;

/** Plain links: nothing is asked of anybody before one is followed. */
const waysToShare = (
  url: string,
  {name, title}: Pick<ExportTarget<never>, 'name' | 'title'>,
  exports: ExportController,
  messages: Messages,
) => {
  const [sharedUrl, text] = [encodeParameter(url), encodeParameter(title)];
  const links = [
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${sharedUrl}`],
    ['X', `https://x.com/intent/post?url=${sharedUrl}&text=${text}`],
    ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${sharedUrl}`],
  ] as const;
  const letter = `mailto:?subject=${text}&body=${sharedUrl}`;
  const open = () => navigator.share({title, url}).catch(() => undefined);
  return html`<li>${copyTemplate(messages.copyLink, url, name, exports)}</li>
    ${
      'share' in navigator
        ? html`<li>
            <button class="plain" part="button" type="button" @click=${open}>
              ${named(messages.shareSheet, name)}
            </button>
          </li>`
        : nothing
    }
    ${links.map(
      ([words, href]) =>
        html`<li>
          <a part="link" href=${href} target="_blank" rel="noopener noreferrer"
            >${named(words, name)} <span class="note">(${messages.newWindow})</span></a
          >
        </li>`,
    )}
    <li><a part="link" href=${letter}>${named(messages.email, name)}</a></li>`;
};
