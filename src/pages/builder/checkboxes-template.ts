import {html, nothing, type TemplateResult} from 'lit';

export interface Checkbox {
  readonly id: string;
  readonly name: string;
  readonly lang?: string;
  readonly count?: number | undefined;
  readonly remark?: string | undefined;
  readonly isChosen: boolean;
}

/** A longer list of check boxes scrolls. */
const maxWithoutScrolling = 12;

/** A group of check boxes for the tokens of one option. */
export const checkboxesTemplate = (
  label: string,
  boxes: readonly Checkbox[],
  setToken: (id: string, isIncluded: boolean) => void,
): TemplateResult => html`
  <fieldset>
    <legend>${label}</legend>
    <div class=${boxes.length > maxWithoutScrolling ? 'boxes many' : 'boxes'}>
      ${boxes.map(
        ({id, name, lang, count, remark, isChosen}) => html`
          <label class="box">
            <input
              type="checkbox"
              .checked=${isChosen}
              @change=${({target}: Event) => setToken(id, (target as HTMLInputElement).checked)}
            />
            <span
              ><bdi lang=${lang ?? nothing}>${name}</bdi>
              ${count === undefined ? nothing : html`<span class="count">(${count})</span>`}
              ${remark ? html`<span class="trouble">(${remark})</span>` : nothing}</span
            >
          </label>
        `,
      )}
    </div>
  </fieldset>
`;
