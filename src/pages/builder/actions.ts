import type {Choices} from './choices.js';
import type {Copied} from './page-state.js';

/** What an editor can do, as the templates call it. */
export interface Actions {
  readonly choose: (choices: Choices) => void;
  readonly ask: (home: string, feed: string) => void;
  readonly takeFile: (file: File | undefined) => Promise<void>;
  readonly openPasted: (html: string) => void;
  readonly copy: (what: Copied, text: string, field: Element | null) => Promise<void>;
}
