import {html, type TemplateResult} from 'lit';

/** A label and what stands under it. */
export interface Row {
  readonly label: string;
  readonly value: unknown;
}

export const rowTemplate = ({label, value}: Row): TemplateResult => html`
  <div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>
`;
