import {html, type TemplateResult} from 'lit';

/** A label and what stands beside it. */
export interface Row {
  readonly label: string;
  readonly value: unknown;
}

export const rowTemplate = ({label, value}: Row): TemplateResult => html`
  <div class="row">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>
`;
