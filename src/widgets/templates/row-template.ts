import {html, type TemplateResult} from 'lit';

/** A label and the value below it. */
export interface LabelledRow {
  readonly label: string;
  readonly value: unknown;
}

export const labelledRowTemplate = ({label, value}: LabelledRow): TemplateResult => html`
  <div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>
`;
