/** The theme editor of the documentation: sets custom properties, shows their contrast, and makes a style sheet to copy. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {actionsMessages} from '../../core/i18n/messages/actions-messages.js';
import {brandNames, brandTokens, type BrandName, type Token} from '../../widgets/themes/brands.js';
import {rgbOf} from '../../widgets/themes/contrast.js';
import {pairContrasts, schemes, standardGrounds, type Scheme} from '../../widgets/themes/contrast-pairs.js';
import {themeStyleSheet, brandColours, type EditedTheme} from './theme.js';

const colours = ['accent', 'link', 'text', 'border', 'surface'] as const satisfies readonly Token[];
const lengths = ['gap', 'radius'] as const;
const capitalize = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const start = (root: HTMLElement): void => {
  let theme: EditedTheme = {light: {}, dark: {}, lengths: {}};
  let copyMessage = '';

  const update = (changes: Partial<EditedTheme>): void => {
    theme = {...theme, ...changes};
    copyMessage = '';
    renderEditor();
  };
  const setColour = (scheme: Scheme, token: Token, value: string): void =>
    update({[scheme]: {...theme[scheme], [token]: value.trim()}});

  const copy = async (text: string): Promise<void> => {
    root.querySelector('textarea')?.select();
    copyMessage = await navigator.clipboard.writeText(text).then(
      () => actionsMessages.en.copied,
      () => actionsMessages.en.copyRefused,
    );
    renderEditor();
  };

  const colourTemplate = (scheme: Scheme, token: Token): TemplateResult => {
    const value = theme[scheme][token] ?? '';
    const id = `${scheme}-${token}`;
    const applyInput = ({target}: Event) => setColour(scheme, token, (target as HTMLInputElement).value);
    return html`
      <div class="field colour">
        <label for=${id}>${capitalize(token)}</label>
        <input
          id=${id}
          type="text"
          spellcheck="false"
          placeholder="#rrggbb"
          .value=${value}
          @change=${applyInput}
        />
        <input
          type="color"
          aria-label=${`${capitalize(token)}, ${scheme}: choose from a palette`}
          .value=${rgbOf(value) && value.length === 7 ? value : '#767b85'}
          @input=${applyInput}
        />
      </div>
    `;
  };

  const contrastTemplate = (scheme: Scheme): TemplateResult => {
    const weak = pairContrasts(theme[scheme], standardGrounds[scheme]).filter(
      ({ratio, least}) => ratio < least,
    );
    return html`
      <ul role="list" class="findings">
        ${weak.map(
          ({token, on, ratio, least}) =>
            html`<li class="bad">
              ${`${capitalize(token)} on the ${on}: ${ratio.toFixed(2)}:1, but ${least}:1 is required.`}
            </li>`,
        )}
      </ul>
    `;
  };

  const renderEditor = (): void => {
    const rules = themeStyleSheet(theme);
    for (const widget of document.querySelectorAll<HTMLElement>('.themed')) {
      const scheme: Scheme = widget.closest('.dark') ? 'dark' : 'light';
      for (const token of colours) setProperty(widget, token, theme[scheme][token]);
      for (const name of lengths) setProperty(widget, name, theme.lengths[name]);
    }
    render(
      html`
        <div class="field">
          <label for="begin">Start with the colours of</label>
          <select
            id="begin"
            @change=${({target}: Event) => {
              const name = (target as HTMLSelectElement).value;
              if (name) update(brandColours(brandTokens(name as BrandName)));
            }}
          >
            <option value="">the page</option>
            ${brandNames.map((name) => html`<option value=${name}>${capitalize(name)}</option>`)}
          </select>
        </div>
        <div class="samples">
          ${schemes.map(
            (scheme) => html`
              <fieldset>
                <legend>${capitalize(scheme)}</legend>
                ${colours.map((token) => colourTemplate(scheme, token))}
                <div role="status">${contrastTemplate(scheme)}</div>
              </fieldset>
            `,
          )}
        </div>
        <div class="samples">
          ${lengths.map(
            (name) => html`
              <div class="field">
                <label for=${name}>${capitalize(name)}</label>
                <input
                  id=${name}
                  type="text"
                  placeholder="such as 0.5em"
                  .value=${theme.lengths[name] ?? ''}
                  @change=${({target}: Event) =>
                    update({lengths: {...theme.lengths, [name]: (target as HTMLInputElement).value.trim()}})}
                />
              </div>
            `,
          )}
        </div>
        <div class="field wide">
          <label for="rules">Style sheet</label>
          <textarea id="rules" readonly rows="9" spellcheck="false" .value=${rules}></textarea>
        </div>
        <p><button type="button" class="button" @click=${() => copy(rules)}>Copy the style sheet</button></p>
        <p role="status">${copyMessage || nothing}</p>
      `,
      root,
    );
  };
  renderEditor();
};

/** Sets a custom property of a sample. The browser ignores invalid values. */
const setProperty = (widget: HTMLElement, name: string, value: string | undefined): void => {
  if (value) widget.style.setProperty(`--sixcity-${name}`, value);
  else widget.style.removeProperty(`--sixcity-${name}`);
};

const root = document.getElementById('theme-editor');
if (root) start(root);
