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

/** Shows only the boxes whose name holds what is typed. What is chosen stays. */
const narrow = ({currentTarget}: Event): void => {
  const field = currentTarget as HTMLInputElement;
  const wanted = field.value.trim().toLowerCase();
  for (const box of field.closest('fieldset')?.querySelectorAll<HTMLElement>('.box') ?? [])
    box.hidden = !box.querySelector('input')?.checked && !box.textContent.toLowerCase().includes(wanted);
};

/** A group of check boxes for the tokens of one option. */
export const checkboxesTemplate = (
  label: string,
  boxes: readonly Checkbox[],
  setToken: (id: string, isIncluded: boolean) => void,
  /** The label of a field that narrows a long list. */
  find?: string,
): TemplateResult => html`
  <fieldset>
    <legend>${label}</legend>
    ${
      find !== undefined && boxes.length > maxWithoutScrolling
        ? html`<label class="find-box"><span>${find}</span> <input type="search" @input=${narrow} /></label>`
        : nothing
    }
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
