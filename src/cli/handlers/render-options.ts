import type {SearchForm} from '../search-forms.js';

/** The options of the command `render` as given, including the attributes of the widgets. */
export interface RenderOptions extends Readonly<Record<string, unknown>> {
  readonly feed: string;
  readonly widget?: string;
  readonly pages?: string;
  readonly site?: string;
  readonly embed?: string;
  readonly images?: true;
  readonly allow?: string;
  readonly state?: string;
  readonly entries?: number;
  readonly search?: SearchForm;
  readonly index?: string;
  readonly out?: string;
  readonly lang?: string;
  readonly today?: string;
  readonly jsonLd?: true;
  readonly plain?: true;
  readonly boldNames?: true;
}
